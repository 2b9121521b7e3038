package id.petala.app.talent;

import id.petala.app.run.NothingShown;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Leads whoever asks for a page of a run to the import while there is none. */
@ControllerAdvice
final class FirstSteps {

    @ExceptionHandler(NothingShown.class)
    ResponseEntity<Void> nothing() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/impor"))
                .build();
    }
}
