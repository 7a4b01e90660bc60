package crm.web.shared.export;

import crm.system.export.ExportOrder;
import crm.system.export.ExportService;
import crm.system.intake.file.FileVault;
import crm.system.jobs.BackgroundJob;
import crm.system.jobs.JobResult;
import crm.system.jobs.RunningJob;
import crm.system.notice.Wording;
import crm.web.shared.FilterAddress;
import crm.web.shared.Messages;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;

/** Writes a list into a file in the name, the rights and the language of the person who ordered it. */
@Dependent
class ExportJob implements BackgroundJob {

    @Inject
    private ExportService exports;

    @Inject
    private ExportedLists lists;

    @Inject
    @Any
    private Instance<ExportedFile> files;

    @Inject
    private ExportWriter writer;

    @Inject
    private FileVault vault;

    @Override
    public String name() {
        return ExportService.JOB;
    }

    @Override
    public JobResult run(RunningJob running) {
        long id = Long.parseLong(running.parameter());
        ExportOrder order = exports.mine(id).order();
        Optional<ExportedFile> file =
                files.stream().filter(each -> each.name().equals(order.list())).findFirst();
        if (file.isPresent()) {
            return keep(file.get(), order, id);
        }
        ExportedList<?, ?> list = lists.byName(order.list());
        long rows = Messages.speaking(Locale.forLanguageTag(order.language()), () -> write(list, order, id, running));
        return new JobResult(Wording.of("shared.export.ready", "@" + list.title(), rows), "/export?id=" + id);
    }

    private JobResult keep(ExportedFile file, ExportOrder order, long id) {
        long[] records = {0};
        try {
            String stored = vault.keep(out -> records[0] = file.write(order.filter(), out));
            exports.written(id, stored, records[0]);
            return new JobResult(Wording.of("shared.export.ready", "@" + file.title(), records[0]), "/export?id=" + id);
        } catch (IOException full) {
            throw new UncheckedIOException("the export could not be kept", full);
        }
    }

    private <R, F> long write(ExportedList<R, F> list, ExportOrder order, long id, RunningJob running) {
        F filter = list.newFilter();
        FilterAddress.read(filter, FilterAddress.unpack(order.filter()));
        long[] rows = {0};
        try {
            String stored = vault.keep(out ->
                    rows[0] = writer.write(list, filter, ExportFormat.valueOf(order.format()), out, running::done));
            exports.written(id, stored, rows[0]);
            return rows[0];
        } catch (IOException full) {
            throw new UncheckedIOException("the export could not be kept", full);
        }
    }
}
