package org.igkg.server.queries;

import org.igkg.query.CatalogQuery;
import org.igkg.query.Parameter;
import org.igkg.query.ParameterType;
import org.igkg.query.QueryCatalog;
import org.igkg.server.web.Build;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The questions as an OpenAPI 3.1 document: a path each, typed parameters, answers and errors. */
final class OpenApi {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private OpenApi() {}

  static String of(QueryCatalog catalog) {
    ObjectNode api = JSON.createObjectNode();
    api.put("openapi", "3.1.0");
    api.putObject("info")
        .put("title", "Questions to the Internet Governance Knowledge Graph")
        .put("version", Build.version())
        .putObject("license")
        .put("name", "CC BY 4.0")
        .put("url", "https://creativecommons.org/licenses/by/4.0/");
    ObjectNode paths = api.putObject("paths");
    catalog.queries().forEach(query -> add(paths, query));
    return JSON.writeValueAsString(api) + "\n";
  }

  private static void add(ObjectNode paths, CatalogQuery query) {
    ObjectNode get = paths.putObject("/api/queries/" + query.name()).putObject("get");
    get.put("operationId", query.name());
    get.put("summary", query.title());
    get.put("description", query.description() + "\n\nReturns: " + query.returns());
    var parameters = get.putArray("parameters");
    for (Parameter parameter : query.parameters()) {
      ObjectNode described = parameters.addObject();
      described.put("name", parameter.name()).put("in", "query");
      described.put(
          "description", parameter.description() + " (" + parameter.type().expected() + ")");
      described.put("required", parameter.defaultValue().isEmpty());
      ObjectNode schema = described.putObject("schema");
      schema.put("type", isNumber(parameter.type()) ? "integer" : "string");
      parameter.defaultValue().ifPresent(value -> schema.put("default", value));
      if (query.example().containsKey(parameter.name())) {
        described.put("example", query.example().get(parameter.name()));
      }
    }
    ObjectNode format = parameters.addObject().put("name", QueryValues.FORMAT).put("in", "query");
    format.put("description", "instead of Accept");
    format
        .putObject("schema")
        .put("type", "string")
        .putArray("enum")
        .add("json")
        .add("csv")
        .add("tsv");
    addResponses(get.putObject("responses"));
  }

  private static void addResponses(ObjectNode responses) {
    ObjectNode found = responses.putObject("200").put("description", "the rows");
    ObjectNode content = found.putObject("content");
    content.putObject("application/sparql-results+json").putObject("schema").put("type", "object");
    content.putObject("text/csv").putObject("schema").put("type", "string");
    content.putObject("text/tab-separated-values").putObject("schema").put("type", "string");
    problem(responses, "400", "a parameter is missing, unknown or of the wrong type");
    problem(responses, "503", "it took too long");
  }

  private static void problem(ObjectNode responses, String status, String description) {
    responses
        .putObject(status)
        .put("description", description)
        .putObject("content")
        .putObject("application/problem+json")
        .putObject("schema")
        .put("type", "object");
  }

  private static boolean isNumber(ParameterType type) {
    return type == ParameterType.Plain.YEAR
        || type == ParameterType.Plain.ROWS
        || type == ParameterType.Plain.INTEGER;
  }
}
