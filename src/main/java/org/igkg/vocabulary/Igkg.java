package org.igkg.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms of {@code ontology/igkg.ttl}, which defines them. A constant is spelled like its term:
 * classes and schemes begin with a capital, properties do not.
 */
public final class Igkg {
  public static final String NS = "https://w3id.org/igkg/ontology#";

  /** The ontology as a document. */
  public static final Node ONTOLOGY = NodeFactory.createURI("https://w3id.org/igkg/ontology");

  // forums, meetings, sessions
  public static final Node Forum = term("Forum");
  public static final Node Meeting = term("Meeting");
  public static final Node Session = term("Session");
  public static final Node Initiative = term("Initiative");
  public static final Node forum = term("forum");
  public static final Node year = term("year");
  public static final Node edition = term("edition");
  public static final Node dayZero = term("dayZero");
  public static final Node city = term("city");
  public static final Node hostCountry = term("hostCountry");
  public static final Node overarchingTheme = term("overarchingTheme");
  public static final Node subTheme = term("subTheme");
  public static final Node meeting = term("meeting");
  public static final Node sessionType = term("sessionType");
  public static final Node sessionNumber = term("sessionNumber");
  public static final Node day = term("day");
  public static final Node room = term("room");
  public static final Node record = term("record");
  public static final Node describedBy = term("describedBy");
  public static final Node sessionFormat = term("sessionFormat");
  public static final Node developmentGoal = term("developmentGoal");
  public static final Node discusses = term("discusses");
  public static final Node sessionFamily = term("sessionFamily");
  public static final Node initiativeKind = term("initiativeKind");

  // documents and their text
  public static final Node SourceDocument = term("SourceDocument");
  public static final Node TextUnit = term("TextUnit");
  public static final Node Turn = term("Turn");
  public static final Node Passage = term("Passage");
  public static final Node documentKind = term("documentKind");
  public static final Node recordKind = term("recordKind");
  public static final Node duplicateOf = term("duplicateOf");
  public static final Node draft = term("draft");
  public static final Node speechSketch = term("speechSketch");
  public static final Node sha256 = term("sha256");
  public static final Node disclaimer = term("disclaimer");
  public static final Node retrieved = term("retrieved");
  public static final Node sample = term("sample");
  public static final Node session = term("session");
  public static final Node order = term("order");
  public static final Node speakerLabel = term("speakerLabel");
  public static final Node speaker = term("speaker");
  public static final Node speakerRole = term("speakerRole");
  public static final Node speakerMethod = term("speakerMethod");
  public static final Node speakerConfidence = term("speakerConfidence");
  public static final Node text = term("text");
  public static final Node wordCount = term("wordCount");
  public static final Node unitCount = term("unitCount");
  public static final Node start = term("start");
  public static final Node end = term("end");
  public static final Node mentions = term("mentions");
  public static final Node note = term("note");
  public static final Node section = term("section");
  public static final Node sectionTitle = term("sectionTitle");

  // people, organisations, places
  public static final Node Region = term("Region");
  public static final Node stakeholderGroup = term("stakeholderGroup");
  public static final Node country = term("country");
  public static final Node inRegion = term("inRegion");
  public static final Node regionKind = term("regionKind");

  // findings: what was read from a document
  public static final Node Mention = term("Mention");
  public static final Node Participation = term("Participation");
  public static final Node TopicShare = term("TopicShare");
  public static final Node KeyPhrase = term("KeyPhrase");
  public static final Node Figure = term("Figure");
  public static final Node inDocument = term("inDocument");
  public static final Node inTurn = term("inTurn");
  public static final Node refersTo = term("refersTo");
  public static final Node exact = term("exact");
  public static final Node resolution = term("resolution");
  public static final Node candidate = term("candidate");
  public static final Node confidence = term("confidence");
  public static final Node method = term("method");
  public static final Node evidence = term("evidence");
  public static final Node participant = term("participant");
  public static final Node role = term("role");
  public static final Node representing = term("representing");
  public static final Node regionalGroup = term("regionalGroup");
  public static final Node postTitle = term("postTitle");
  public static final Node statedIn = term("statedIn");
  public static final Node topic = term("topic");
  public static final Node mentionCount = term("mentionCount");
  public static final Node salience = term("salience");
  public static final Node rank = term("rank");
  public static final Node phrase = term("phrase");
  public static final Node value = term("value");
  public static final Node unit = term("unit");
  public static final Node about = term("about");
  public static final Node atYear = term("atYear");
  public static final Node quote = term("quote");

  // where a graph comes from
  public static final Node Extraction = term("Extraction");
  public static final Node softwareVersion = term("softwareVersion");
  public static final Node option = term("option");
  public static final Node modelChecksum = term("modelChecksum");

  // who is who over all documents
  public static final Node Identification = term("Identification");
  public static final Node Comparison = term("Comparison");
  public static final Node WithdrawnPerson = term("WithdrawnPerson");
  public static final Node RemovedThing = term("RemovedThing");
  public static final Node identifies = term("identifies");
  public static final Node documentPerson = term("documentPerson");
  public static final Node OrganisationIdentification = term("OrganisationIdentification");
  public static final Node WithdrawnOrganisation = term("WithdrawnOrganisation");
  public static final Node identifiesOrganisation = term("identifiesOrganisation");
  public static final Node documentOrganisation = term("documentOrganisation");
  public static final Node namedAs = term("namedAs");
  public static final Node printedAs = term("printedAs");
  public static final Node atMeeting = term("atMeeting");
  public static final Node feature = term("feature");
  public static final Node compares = term("compares");
  public static final Node score = term("score");
  public static final Node verdict = term("verdict");

  // counts over documents
  public static final Node TopicObservation = term("TopicObservation");
  public static final Node TopicObservationStructure = term("TopicObservationStructure");
  public static final Node RegionGroupObservation = term("RegionGroupObservation");
  public static final Node RegionGroupObservationStructure =
      term("RegionGroupObservationStructure");
  public static final Node GroupObservation = term("GroupObservation");
  public static final Node GroupObservationStructure = term("GroupObservationStructure");
  public static final Node SessionTypeObservation = term("SessionTypeObservation");
  public static final Node SessionTypeObservationStructure =
      term("SessionTypeObservationStructure");
  public static final Node ForumObservation = term("ForumObservation");
  public static final Node ForumObservationStructure = term("ForumObservationStructure");
  public static final Node TopicPairObservation = term("TopicPairObservation");
  public static final Node TopicPairObservationStructure = term("TopicPairObservationStructure");
  public static final Node SpeechObservation = term("SpeechObservation");
  public static final Node GroupSpeechObservation = term("GroupSpeechObservation");
  public static final Node GroupSpeechObservationStructure =
      term("GroupSpeechObservationStructure");
  public static final Node SpeechObservationStructure = term("SpeechObservationStructure");
  public static final Node TopicTrend = term("TopicTrend");
  public static final Node FirstAppearance = term("FirstAppearance");
  public static final Node CandidateTopic = term("CandidateTopic");
  public static final Node region = term("region");
  public static final Node lens = term("lens");
  public static final Node turns = term("turns");
  public static final Node words = term("words");
  public static final Node sessions = term("sessions");
  public static final Node speakers = term("speakers");
  public static final Node otherTopic = term("otherTopic");
  public static final Node wordsSpoken = term("wordsSpoken");
  public static final Node firstTurn = term("firstTurn");
  public static final Node exampleQuote = term("exampleQuote");
  public static final Node rate = term("rate");
  public static final Node rateLow = term("rateLow");
  public static final Node rateHigh = term("rateHigh");
  public static final Node smallCount = term("smallCount");
  public static final Node direction = term("direction");
  public static final Node tau = term("tau");
  public static final Node pValue = term("pValue");
  public static final Node slope = term("slope");
  public static final Node slopeLow = term("slopeLow");
  public static final Node slopeHigh = term("slopeHigh");
  public static final Node years = term("years");
  public static final Node peakYear = term("peakYear");
  public static final Node takenUpBy = term("takenUpBy");
  public static final Node takerKind = term("takerKind");
  public static final Node yearsUntilNext = term("yearsUntilNext");
  public static final Node seenIn = term("seenIn");
  public static final Node rejectedPhrase = term("rejectedPhrase");

  // concept schemes; the concepts are reference data
  public static final Node SessionTypes = term("SessionTypes");
  public static final Node Roles = term("Roles");
  public static final Node StakeholderGroups = term("StakeholderGroups");
  public static final Node ResolutionStates = term("ResolutionStates");

  private Igkg() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
