package org.igkg.dump;

/**
 * A file of a dump.
 *
 * @param name in its folder: {@code igf-2024.nq.gz}
 * @param mediaType of what is zipped: {@code application/n-quads}
 * @param statements quads or triples
 * @param bytes as zipped
 * @param sha256 of the zipped file, 64 hexadecimal digits
 */
public record DumpFile(String name, String mediaType, long statements, long bytes, String sha256) {}
