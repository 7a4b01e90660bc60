package crm.aftersales.knowledge;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Makes a search out of what was typed: every word should be there, in the question rather than in the answer. */
final class QuestionQuery {

    private static final String[] FIELDS = {"question", "labels", "answer"};
    private static final float[] WEIGHTS = {3f, 2f, 1f};

    private QuestionQuery() {}

    static Query of(String typed, Analyzer analyzer, LocalDate on) throws IOException {
        List<String> words = words(typed, analyzer);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            boolean stillTyping = i == words.size() - 1 && isLatin(words.get(i));
            all.add(anywhere(words.get(i), stillTyping), Occur.MUST);
        }
        long day = on.toEpochDay();
        all.add(LongPoint.newRangeQuery("from", Long.MIN_VALUE, day), Occur.FILTER);
        all.add(LongPoint.newRangeQuery("to", day, Long.MAX_VALUE), Occur.FILTER);
        return all.build();
    }

    private static Query anywhere(String word, boolean asPrefix) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (int i = 0; i < FIELDS.length; i++) {
            any.add(new BoostQuery(new TermQuery(new Term(FIELDS[i], word)), WEIGHTS[i]), Occur.SHOULD);
            if (asPrefix) {
                any.add(new PrefixQuery(new Term(FIELDS[i], word)), Occur.SHOULD);
            }
        }
        return any.build();
    }

    /** The words searched; of Chinese runs the pairs, or the character where it stands alone. */
    private static List<String> words(String typed, Analyzer analyzer) throws IOException {
        List<String> singles = new ArrayList<>();
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("question", typed)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                String word = term.toString();
                boolean singleHan = !isLatin(word) && word.codePointCount(0, word.length()) == 1;
                (singleHan ? singles : words).add(word);
            }
            tokens.end();
        }
        for (String single : singles) {
            if (words.stream().noneMatch(pair -> pair.contains(single))) {
                words.add(single);
            }
        }
        return words;
    }

    private static boolean isLatin(String word) {
        return word.codePoints().noneMatch(Character::isIdeographic);
    }
}
