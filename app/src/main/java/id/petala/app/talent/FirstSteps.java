package id.petala.app.talent;

import id.petala.app.platform.Pages;
import id.petala.app.run.NothingShown;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Leads whoever asks for a page of a run to the import while there is none. */
@ControllerAdvice
final class FirstSteps {

    @ExceptionHandler(NothingShown.class)
    ResponseEntity<byte[]> nothing() {
        return Pages.to("/impor");
    }
}
