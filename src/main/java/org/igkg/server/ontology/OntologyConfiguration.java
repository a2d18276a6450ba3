package org.igkg.server.ontology;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The pages of the ontology. */
@Configuration(proxyBeanMethods = false)
@Import(OntologyController.class)
public class OntologyConfiguration {}
