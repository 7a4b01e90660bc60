package crm.system.identity.patience;

import java.util.LinkedHashMap;
import java.util.Map;

/** What this node may still let through in a minute without asking the other nodes; nobody keeps more keys than fit. */
final class Allowances {

    private final int mostKeys;
    private final Map<String, Share> shares = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Share> eldest) {
            return size() > mostKeys;
        }
    };

    Allowances(int mostKeys) {
        this.mostKeys = mostKeys;
    }

    /** Takes one attempt of what was granted. @return whether there was one */
    synchronized boolean spend(String key, long minute) {
        Share share = share(key, minute);
        if (share.left == 0) {
            return false;
        }
        share.left--;
        return true;
    }

    synchronized void grant(String key, long minute, int count) {
        share(key, minute).left += count;
    }

    /** Notes that no node has any left. @return whether that is news */
    synchronized boolean exhaust(String key, long minute) {
        Share share = share(key, minute);
        boolean isNews = !share.exhausted;
        share.exhausted = true;
        return isNews;
    }

    /** Whether nothing is left anywhere; asking takes none and keeps no key. */
    synchronized boolean isExhausted(String key, long minute) {
        Share share = shares.get(key);
        return share != null && share.minute == minute && share.exhausted && share.left == 0;
    }

    synchronized int size() {
        return shares.size();
    }

    private Share share(String key, long minute) {
        Share share = shares.computeIfAbsent(key, none -> new Share());
        if (share.minute != minute) {
            share.minute = minute;
            share.left = 0;
            share.exhausted = false;
        }
        return share;
    }

    private static final class Share {
        private long minute;
        private int left;
        private boolean exhausted;
    }
}
