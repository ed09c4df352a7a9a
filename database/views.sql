-- What two or more questions mean by the same word is said here, once. What nearly every question asks is stored as a
-- table, so that a choice of a million events is found as fast as one of a thousand. The file may be run again, after
-- rows were added.

CREATE OR REPLACE VIEW scored_acts AS
SELECT
    acts.event,
    acts.position,
    records.date,
    dyads.dyad,
    acts.from_state,
    acts.to_state,
    acts.type,
    acts.mode,
    acts.mutual,
    event_types.direction,
    coalesce(modes.score, event_types.score) AS score,
    event_types.goldstein
FROM acts
JOIN records ON records.record = acts.event
JOIN event_types USING (type)
LEFT JOIN modes ON modes.type = acts.type AND modes.mode = acts.mode
JOIN dyads ON acts.from_state IN (dyads.first_state, dyads.second_state)
    AND acts.to_state IN (dyads.first_state, dyads.second_state)
WHERE records.withdrawn IS NULL;
COMMENT ON VIEW scored_acts IS 'Every act of the standing record with its dyad and PLOVER score: the score of its mode, or of its type where the mode has none. An act that both states do is one row.';
COMMENT ON COLUMN scored_acts.event IS 'Identifier of the event.';
COMMENT ON COLUMN scored_acts.position IS 'Order of the act within the event.';
COMMENT ON COLUMN scored_acts.date IS 'Day of the event.';
COMMENT ON COLUMN scored_acts.dyad IS 'Pair of states.';
COMMENT ON COLUMN scored_acts.from_state IS 'The state that acted.';
COMMENT ON COLUMN scored_acts.to_state IS 'The state that the act was directed at.';
COMMENT ON COLUMN scored_acts.type IS 'PLOVER event type.';
COMMENT ON COLUMN scored_acts.mode IS 'PLOVER mode.';
COMMENT ON COLUMN scored_acts.mutual IS 'True if both states did it to each other.';
COMMENT ON COLUMN scored_acts.direction IS 'Whether the act is cooperation or conflict.';
COMMENT ON COLUMN scored_acts.score IS 'PLOVER score, from -10 (conflict) to +10 (cooperation).';
COMMENT ON COLUMN scored_acts.goldstein IS 'Goldstein value of the nearest CAMEO root.';

CREATE OR REPLACE TABLE event_dyads AS
SELECT
    event,
    dyad,
    any_value(date) AS date,
    arg_max(type, abs(score)) AS type,
    arg_max(mode, abs(score)) AS mode,
    arg_max(direction, abs(score)) AS direction,
    arg_max(score, abs(score)) AS score
FROM scored_acts
GROUP BY event, dyad
ORDER BY event, dyad;
COMMENT ON TABLE event_dyads IS 'One row an event and dyad: the event as it stands in that dyad''s lane. Where an event holds several acts, the strongest stands for it.';
COMMENT ON COLUMN event_dyads.event IS 'Identifier of the event.';
COMMENT ON COLUMN event_dyads.dyad IS 'Pair of states.';
COMMENT ON COLUMN event_dyads.date IS 'Day of the event.';
COMMENT ON COLUMN event_dyads.type IS 'PLOVER type of the strongest act.';
COMMENT ON COLUMN event_dyads.mode IS 'PLOVER mode of the strongest act.';
COMMENT ON COLUMN event_dyads.direction IS 'Whether the strongest act is cooperation or conflict.';
COMMENT ON COLUMN event_dyads.score IS 'PLOVER score of the strongest act.';

CREATE OR REPLACE TABLE standing_events AS
SELECT
    events.event,
    records.date,
    records.precision,
    records.day_order,
    events.until,
    events.title,
    events.summary,
    events.weight,
    events.place,
    events.third_party,
    events.context_only,
    events.short_of_sources,
    eras.era,
    coalesce(tags.contexts, []) AS contexts
FROM events
JOIN records ON records.record = events.event
JOIN eras ON records.date BETWEEN eras.starts AND coalesce(eras.ends, DATE '9999-12-31')
LEFT JOIN (
    SELECT event, list(context ORDER BY context) AS contexts FROM event_contexts GROUP BY event
) AS tags USING (event)
WHERE records.withdrawn IS NULL
ORDER BY records.date, records.day_order, events.event;
COMMENT ON TABLE standing_events IS 'Events that have not been withdrawn, with their date, period and contexts.';
COMMENT ON COLUMN standing_events.event IS 'Identifier of the event.';
COMMENT ON COLUMN standing_events.date IS 'Local calendar day at the place.';
COMMENT ON COLUMN standing_events.precision IS 'How exactly the date is known.';
COMMENT ON COLUMN standing_events.day_order IS 'Order among records of the same day.';
COMMENT ON COLUMN standing_events.until IS 'Last day of an event that took several.';
COMMENT ON COLUMN standing_events.title IS 'Who did what.';
COMMENT ON COLUMN standing_events.summary IS 'What happened, in the editors'' own words.';
COMMENT ON COLUMN standing_events.weight IS 'How much it matters, 1 to 5.';
COMMENT ON COLUMN standing_events.place IS 'Code of the place.';
COMMENT ON COLUMN standing_events.third_party IS 'Third party to which the act was directed.';
COMMENT ON COLUMN standing_events.context_only IS 'True for a turning point outside the triangle.';
COMMENT ON COLUMN standing_events.short_of_sources IS 'True where a second voice, or since 2025 an official one, has not been found yet.';
COMMENT ON COLUMN standing_events.era IS 'Period of the triangle.';
COMMENT ON COLUMN standing_events.contexts IS 'Codes of what the event is about.';

CREATE OR REPLACE TABLE event_actors AS
SELECT DISTINCT participants.event, actor, actors.state
FROM participants
JOIN actors USING (actor)
JOIN standing_events USING (event)
WHERE actors.state IN (SELECT state FROM states)
ORDER BY participants.event, actor;
COMMENT ON TABLE event_actors IS 'One row an event that stands and an actor of the three states who took part in it, in whatever roles.';
COMMENT ON COLUMN event_actors.event IS 'Identifier of the event.';
COMMENT ON COLUMN event_actors.actor IS 'Code of the actor.';
COMMENT ON COLUMN event_actors.state IS 'State that the actor belongs to.';

CREATE OR REPLACE VIEW standing_statements AS
SELECT
    statements.statement,
    records.date,
    records.precision,
    records.day_order,
    statements.medium,
    statements.event,
    statements.gist,
    statements.phrase,
    statements.phrase_original,
    statements.phrase_translation,
    statements.topics_partial,
    speakers.actors,
    speakers.names AS speakers,
    states.speaks_for,
    coalesce(named.about, []) AS about,
    coalesce(mentioned.topics, []) AS topics
FROM statements
JOIN records ON records.record = statements.statement
JOIN (
    SELECT statement, list(actor ORDER BY name) AS actors, string_agg(name, ', ' ORDER BY name) AS names
    FROM speakers JOIN actors USING (actor) GROUP BY statement
) AS speakers USING (statement)
JOIN (
    SELECT statement, list(state ORDER BY state) AS speaks_for FROM speaks_for GROUP BY statement
) AS states USING (statement)
LEFT JOIN (
    SELECT statement, list(state ORDER BY state) AS about FROM about GROUP BY statement
) AS named USING (statement)
LEFT JOIN (
    SELECT statement, list(topic ORDER BY topic) AS topics FROM statement_topics GROUP BY statement
) AS mentioned USING (statement)
WHERE records.withdrawn IS NULL;
COMMENT ON VIEW standing_statements IS 'Statements that have not been withdrawn, with their speakers, states and topics.';
COMMENT ON COLUMN standing_statements.statement IS 'Identifier of the statement.';
COMMENT ON COLUMN standing_statements.date IS 'Day in the capital that speaks.';
COMMENT ON COLUMN standing_statements.precision IS 'How exactly the date is known.';
COMMENT ON COLUMN standing_statements.day_order IS 'Order among records of the same day.';
COMMENT ON COLUMN standing_statements.medium IS 'Form of the statement.';
COMMENT ON COLUMN standing_statements.event IS 'The event that it speaks of.';
COMMENT ON COLUMN standing_statements.gist IS 'What it says, in the editors'' words.';
COMMENT ON COLUMN standing_statements.phrase IS 'Quoted in English, as seen.';
COMMENT ON COLUMN standing_statements.phrase_original IS 'Quoted in the original, as seen.';
COMMENT ON COLUMN standing_statements.phrase_translation IS 'The editors'' translation of the original phrase.';
COMMENT ON COLUMN standing_statements.topics_partial IS 'True if the text was not read whole.';
COMMENT ON COLUMN standing_statements.actors IS 'Codes of the speakers.';
COMMENT ON COLUMN standing_statements.speakers IS 'Names of the speakers.';
COMMENT ON COLUMN standing_statements.speaks_for IS 'States for which it was made.';
COMMENT ON COLUMN standing_statements.about IS 'States that it names.';
COMMENT ON COLUMN standing_statements.topics IS 'Codes of what it mentions.';

-- Only these relations say that one record led to the other; for each of their links a page says so.
CREATE OR REPLACE MACRO states_cause(relation) AS relation IN ('responds_to', 'retaliates_for', 'implements', 'breaks');
COMMENT ON MACRO states_cause IS 'Whether a relation between two records states a cause, and not a mere sequence.';

CREATE OR REPLACE VIEW standing_links AS
WITH ordered AS (
    -- Only 'precedes' is written down with the earlier record; all other relations with the later one.
    SELECT
        if(relation = 'precedes', record, to_record) AS earlier,
        if(relation = 'precedes', to_record, record) AS later,
        relation,
        source
    FROM links
), scores AS (
    SELECT event, arg_max(score, abs(score)) AS score FROM event_dyads GROUP BY event
)
SELECT
    relation,
    states_cause(relation) AS causal,
    ordered.source,
    earlier,
    one.kind AS earlier_kind,
    one.date AS earlier_date,
    one.day_order AS earlier_order,
    one.precision AS earlier_precision,
    one.title AS earlier_title,
    first_scores.score AS earlier_score,
    later,
    other.kind AS later_kind,
    other.date AS later_date,
    other.day_order AS later_order,
    other.precision AS later_precision,
    other.title AS later_title,
    last_scores.score AS later_score
FROM ordered
JOIN records AS one ON one.record = earlier AND one.withdrawn IS NULL
JOIN records AS other ON other.record = later AND other.withdrawn IS NULL
LEFT JOIN scores AS first_scores ON first_scores.event = earlier
LEFT JOIN scores AS last_scores ON last_scores.event = later;
COMMENT ON VIEW standing_links IS 'Documented relations between records of which neither was withdrawn, from the earlier record to the later one.';
COMMENT ON COLUMN standing_links.relation IS 'Kind of relation.';
COMMENT ON COLUMN standing_links.causal IS 'True if the relation states a cause, false if it states a mere sequence.';
COMMENT ON COLUMN standing_links.source IS 'Web address of a page that says so.';
COMMENT ON COLUMN standing_links.earlier IS 'Identifier of the earlier record.';
COMMENT ON COLUMN standing_links.earlier_kind IS 'Whether the earlier record is an event or a statement.';
COMMENT ON COLUMN standing_links.earlier_date IS 'Day of the earlier record.';
COMMENT ON COLUMN standing_links.earlier_order IS 'Order of the earlier record among those of the same day.';
COMMENT ON COLUMN standing_links.earlier_precision IS 'How exactly the date of the earlier record is known.';
COMMENT ON COLUMN standing_links.earlier_title IS 'Title of the earlier record.';
COMMENT ON COLUMN standing_links.earlier_score IS 'PLOVER score of the strongest act of the earlier record, if it is an event with acts.';
COMMENT ON COLUMN standing_links.later IS 'Identifier of the later record.';
COMMENT ON COLUMN standing_links.later_kind IS 'Whether the later record is an event or a statement.';
COMMENT ON COLUMN standing_links.later_date IS 'Day of the later record.';
COMMENT ON COLUMN standing_links.later_order IS 'Order of the later record among those of the same day.';
COMMENT ON COLUMN standing_links.later_precision IS 'How exactly the date of the later record is known.';
COMMENT ON COLUMN standing_links.later_title IS 'Title of the later record.';
COMMENT ON COLUMN standing_links.later_score IS 'PLOVER score of the strongest act of the later record, if it is an event with acts.';

-- The acts with a score: that of a reader's own scale for the kinds that it names, else PLOVER's.
CREATE OR REPLACE MACRO weighed_acts(kinds, own) AS TABLE
SELECT event, dyad, date, coalesce(own[list_position(kinds, type::VARCHAR)], score) AS score
FROM scored_acts
WHERE coalesce(own[list_position(kinds, type::VARCHAR)], score) IS NOT NULL;
COMMENT ON MACRO TABLE weighed_acts IS 'Acts with their scores, or with a reader''s own for some kinds of act.';

-- The reader's choice of events, by everything but dyad and type, which are matters of an event's acts.
CREATE OR REPLACE MACRO chosen_events(first_year, last_year, about, least_weight, words) AS TABLE
SELECT *
FROM standing_events
WHERE year(date) BETWEEN first_year AND last_year
    AND (len(about) = 0 OR list_has_any(contexts, about))
    AND weight >= least_weight
    AND (words = '' OR contains(lower(strip_accents(title || ' ' || summary)), lower(strip_accents(words))));
COMMENT ON MACRO TABLE chosen_events IS 'The reader''s choice of events by years, contexts, weight and words.';

-- The reader's choice of statements; the words are sought in whatever language they are quoted.
CREATE OR REPLACE MACRO chosen_statements(first_year, last_year, words) AS TABLE
SELECT *
FROM standing_statements
WHERE year(date) BETWEEN first_year AND last_year
    AND contains(
        lower(strip_accents(concat_ws(' ', gist, speakers, phrase, phrase_original, phrase_translation))),
        lower(strip_accents(words))
    );
COMMENT ON MACRO TABLE chosen_statements IS 'The reader''s choice of statements by years and words.';

-- The reader's choice as it stands in the lanes.
CREATE OR REPLACE MACRO chosen_marks(first_year, last_year, pairs, about, kinds, least_weight, words) AS TABLE
SELECT
    marks.event, marks.dyad, shown.date, shown.precision, shown.day_order, shown.title, shown.weight, shown.era,
    marks.type, marks.mode, marks.direction, marks.score, shown.contexts
FROM event_dyads AS marks
JOIN chosen_events(first_year, last_year, about, least_weight, words) AS shown USING (event)
WHERE (len(pairs) = 0 OR list_contains(pairs, marks.dyad)) AND (len(kinds) = 0 OR list_contains(kinds, marks.type));
COMMENT ON MACRO TABLE chosen_marks IS 'The reader''s choice: one row an event and dyad.';

-- The records that are named, and the events of a choice where one is meant.
CREATE OR REPLACE MACRO asked_records(
    named, by_choice, first_year, last_year, pairs, about, kinds, least_weight, words
) AS TABLE
SELECT unnest(named) AS record
UNION
SELECT event FROM chosen_marks(first_year, last_year, pairs, about, kinds, least_weight, words) WHERE by_choice;
COMMENT ON MACRO TABLE asked_records IS 'Records by identifier, and the events of the reader''s choice where one is meant.';

-- What a verb of the sentence builder means: the acts that count, and the series in which such events are collected.
CREATE OR REPLACE VIEW sentence_verbs AS
SELECT *
FROM (
    VALUES
    ('met', 'CONSULT', ['visit', 'third-party', 'multilateral'], NULL, true, ['leaders', 'ministers']),
    ('called', 'CONSULT', ['phone'], NULL, true, ['leaders', 'ministers']),
    ('signed with', 'SUPPORT', NULL, 'texts', true, ['texts']),
    ('sanctioned', 'SANCTION', ['discontinue'], NULL, false, ['sanctions', 'tariffs']),
    ('exercised with', 'COOPERATE', NULL, 'exercises', true, ['exercises']),
    ('voted with', 'SUPPORT', NULL, 'votes', true, ['votes'])
) AS meant (verb, type, modes, series, both_ways, collected_in);
COMMENT ON VIEW sentence_verbs IS 'The verbs of the sentence builder, each with the acts that it counts.';
COMMENT ON COLUMN sentence_verbs.verb IS 'Verb of a sentence.';
COMMENT ON COLUMN sentence_verbs.type IS 'PLOVER type of the acts that count.';
COMMENT ON COLUMN sentence_verbs.modes IS 'PLOVER modes of the acts that count; empty for all.';
COMMENT ON COLUMN sentence_verbs.series IS 'Series to which the event must belong; empty where none is asked for.';
COMMENT ON COLUMN sentence_verbs.both_ways IS 'True where it does not matter which of the two acted.';
COMMENT ON COLUMN sentence_verbs.collected_in IS 'Series whose completeness decides whether a count may be too low.';

-- Who can be the subject or object of a sentence: a state as a whole, or a person of one.
CREATE OR REPLACE VIEW sentence_actors AS
SELECT state AS actor, short_name AS name, state, false AS person FROM states WHERE in_triangle
UNION ALL
SELECT actor, actors.name, actors.state, true
FROM actors JOIN states USING (state)
WHERE actors.kind = 'person' AND states.in_triangle;
COMMENT ON VIEW sentence_actors IS 'The three states and the persons who belong to one of them.';
COMMENT ON COLUMN sentence_actors.actor IS 'Code of the state or person.';
COMMENT ON COLUMN sentence_actors.name IS 'Name in a sentence.';
COMMENT ON COLUMN sentence_actors.state IS 'The state, or the state that the person belongs to.';
COMMENT ON COLUMN sentence_actors.person IS 'True for a person.';

CREATE OR REPLACE VIEW official_words AS
SELECT DISTINCT record, voice
FROM citations
WHERE voice IN ('USA', 'CHN', 'RUS', 'UN', 'other_state');
COMMENT ON VIEW official_words IS 'Which records rest on the words of a state, its media or the United Nations: one row a record and voice.';
COMMENT ON COLUMN official_words.record IS 'Identifier of the record.';
COMMENT ON COLUMN official_words.voice IS 'Whose words its source carries.';
