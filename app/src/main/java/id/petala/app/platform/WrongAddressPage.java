package id.petala.app.platform;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** The page for an address that asks for what does not exist. */
@ControllerAdvice
final class WrongAddressPage {

    private final Pages pages;
    private final ContextSource contexts;

    WrongAddressPage(Pages pages, ContextSource contexts) {
        this.pages = pages;
        this.contexts = contexts;
    }

    @ExceptionHandler(WrongAddress.class)
    ResponseEntity<byte[]> refuse(WrongAddress wrong, HttpServletRequest request) {
        Words words = pages.words(request);
        Screen screen = pages.screen(request, contexts.context(words.locale()), Screen.Section.NONE);
        return wrong.nowhere()
                ? pages.notFound(screen, wrong.sentence(words))
                : pages.badRequest(screen, wrong.sentence(words));
    }
}
