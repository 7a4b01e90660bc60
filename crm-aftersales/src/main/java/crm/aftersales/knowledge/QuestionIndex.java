package crm.aftersales.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The full-text index over the question bank, in memory and of this node alone. Safe for many searchers at once. */
class QuestionIndex {

    private final QuestionText text = new QuestionText();
    private final IndexWriter writer;
    private final SearcherManager searchers;

    QuestionIndex() {
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(text));
            searchers = new SearcherManager(writer, null);
        } catch (IOException broken) {
            throw new UncheckedIOException("the question index in memory cannot be made", broken);
        }
    }

    /** Adds entries, or replaces those with the same id; they can be found when this returns. */
    void put(List<Question> questions) {
        try {
            for (Question question : questions) {
                writer.updateDocument(new Term("id", String.valueOf(question.getId())), document(question));
            }
            searchers.maybeRefreshBlocking();
        } catch (IOException broken) {
            throw new UncheckedIOException("the question index in memory cannot be written", broken);
        }
    }

    /** Searches what is valid on a day, best first; the last word may be half typed. */
    List<QuestionHit> search(String typed, LocalDate on, int most) {
        try {
            Query query = QuestionQuery.of(typed, text, on);
            IndexSearcher searcher = searchers.acquire();
            try {
                return hits(searcher, query, most);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("the question index in memory cannot be read", broken);
        }
    }

    private static Document document(Question question) {
        Document document = new Document();
        document.add(new StringField("id", String.valueOf(question.getId()), Field.Store.YES));
        document.add(new TextField("question", question.getText(), Field.Store.YES));
        document.add(new TextField("answer", question.getAnswer(), Field.Store.YES));
        String tags = question.getTags() == null ? "" : question.getTags();
        String product = question.getProduct() == null ? "" : question.getProduct();
        document.add(new TextField("labels", tags + " " + product, Field.Store.NO));
        document.add(new StoredField("tags", tags));
        document.add(new LongPoint("from", question.getValidFrom().toEpochDay()));
        LocalDate end = question.getValidTo();
        document.add(new LongPoint("to", end == null ? Long.MAX_VALUE : end.toEpochDay()));
        return document;
    }

    private List<QuestionHit> hits(IndexSearcher searcher, Query query, int most) throws IOException {
        TopDocs found = searcher.search(query, most);
        UnifiedHighlighter marker = UnifiedHighlighter.builder(searcher, text)
                .withFormatter(new PieceFormatter())
                .withFieldMatcher(field -> true)
                .build();
        int[] documents = new int[found.scoreDocs.length];
        for (int i = 0; i < documents.length; i++) {
            documents[i] = found.scoreDocs[i].doc;
        }
        var marked = marker.highlightFields(new String[] {"question", "answer"}, query, documents, new int[] {1, 1});
        List<QuestionHit> hits = new java.util.ArrayList<>(documents.length);
        for (int i = 0; i < documents.length; i++) {
            Document stored = searcher.storedFields().document(documents[i]);
            hits.add(new QuestionHit(
                    Long.parseLong(stored.get("id")),
                    PieceFormatter.pieces(marked.get("question")[i], stored.get("question")),
                    PieceFormatter.pieces(marked.get("answer")[i], stored.get("answer")),
                    stored.get("tags")));
        }
        return hits;
    }

    void close() {
        try {
            searchers.close();
            writer.close();
        } catch (IOException broken) {
            throw new UncheckedIOException("the question index in memory cannot be closed", broken);
        }
    }
}
