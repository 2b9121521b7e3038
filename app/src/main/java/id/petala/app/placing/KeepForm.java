package id.petala.app.placing;

import java.util.List;

/**
 * The form with which somebody keeps a scenario or takes a kept one back.
 *
 * @param key the end of the address of the scenario
 * @param title what people call the scenario
 * @param name who does it, as typed
 * @param reason why, as typed
 * @param faults what is missing, in sentences
 * @param withdrawal whether it is taken back
 */
public record KeepForm(String key, String title, String name, String reason, List<String> faults, boolean withdrawal) {

    public KeepForm {
        faults = List.copyOf(faults);
    }

    /** The empty form with which the scenario of a plan is kept. */
    public static KeepForm of(PlacingView plan) {
        return new KeepForm(plan.key(), plan.title(), "", "", List.of(), false);
    }

    KeepForm with(List<String> others) {
        return new KeepForm(key, title, name, reason, others, withdrawal);
    }

    /** Where the form is sent. */
    public String action() {
        return PlacingPage.address(key) + (withdrawal ? "/tarik" : "/simpan");
    }
}
