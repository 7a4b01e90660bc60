package crm.system.identity.look;

import java.io.Serializable;

/**
 * What a person has chosen.
 *
 * @param language {@code en} or {@code zh-CN}; null while nothing is chosen
 * @param theme {@code light}, {@code dark} or {@code system}; null while nothing is chosen
 */
public record ChosenLook(String language, String theme) implements Serializable {}
