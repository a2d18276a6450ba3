package org.igkg.server.things;

/**
 * What the page of a thing begins with, before what the graph says statement by statement.
 *
 * @param template of the section, {@code lead-session}; it finds the model as {@code lead}
 */
public record Lead(String template, Object model) {}
