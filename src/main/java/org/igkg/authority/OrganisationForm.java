package org.igkg.authority;

/**
 * A word that names of bodies are made with.
 *
 * @param word in lower case: {@code ministry}
 * @param strong whether capitalised words around it name a body without further evidence
 */
public record OrganisationForm(String word, boolean strong) {}
