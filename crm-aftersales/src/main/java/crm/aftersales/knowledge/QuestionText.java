package crm.aftersales.knowledge;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Cuts English into lower-case singular words and Chinese into single characters and pairs of neighbours, so that both
 * are found in one field and a first character already finds something.
 */
class QuestionText extends Analyzer {

    private static final int SCRIPTS = CJKBigramFilter.HAN;

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream folded = new LowerCaseFilter(new CJKWidthFilter(words));
        return new TokenStreamComponents(
                words, new CJKBigramFilter(new EnglishMinimalStemFilter(folded), SCRIPTS, true));
    }
}
