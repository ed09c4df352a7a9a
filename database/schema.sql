-- The tables of the record. Every comment here is what a reader sees in the codebook.
-- Codes are settled by the lists in data/codes and kept by the statements in checks/, not by keys here,
-- so that all faults of a data file can be told at once and in plain words.

-- Code lists ------------------------------------------------------------------------------------------------

CREATE TABLE states (
    state VARCHAR PRIMARY KEY,
    name VARCHAR NOT NULL,
    short_name VARCHAR NOT NULL,
    adjective VARCHAR NOT NULL,
    capital VARCHAR NOT NULL,
    in_triangle BOOLEAN NOT NULL
);
COMMENT ON TABLE states IS 'The three states of the triangle.';
COMMENT ON COLUMN states.state IS 'Three-letter code: RUS (the USSR until 25 December 1991), CHN (the People''s Republic of China) or USA.';
COMMENT ON COLUMN states.name IS 'Full name.';
COMMENT ON COLUMN states.short_name IS 'Name used in charts and sentences.';
COMMENT ON COLUMN states.adjective IS 'Adjective of the state.';
COMMENT ON COLUMN states.capital IS 'Capital city.';
COMMENT ON COLUMN states.in_triangle IS 'True for the three states of the triangle.';

CREATE TABLE dyads (
    dyad VARCHAR PRIMARY KEY,
    first_state VARCHAR NOT NULL,
    second_state VARCHAR NOT NULL,
    name VARCHAR NOT NULL
);
COMMENT ON TABLE dyads IS 'The three pairs of states.';
COMMENT ON COLUMN dyads.dyad IS 'Code of the pair: RUS-CHN, CHN-USA or RUS-USA.';
COMMENT ON COLUMN dyads.first_state IS 'The state named first; the order has no meaning.';
COMMENT ON COLUMN dyads.second_state IS 'The state named second.';
COMMENT ON COLUMN dyads.name IS 'Name used in charts and sentences.';

CREATE TABLE event_types (
    type VARCHAR PRIMARY KEY,
    form VARCHAR NOT NULL,
    direction VARCHAR NOT NULL,
    score DOUBLE NOT NULL,
    cameo_root VARCHAR,
    goldstein DOUBLE,
    meaning VARCHAR NOT NULL
);
COMMENT ON TABLE event_types IS 'The 16 kinds of act in PLOVER, the Political Language Ontology for Verifiable Event Records.';
COMMENT ON COLUMN event_types.type IS 'PLOVER event type.';
COMMENT ON COLUMN event_types.form IS 'Whether the act is verbal or material.';
COMMENT ON COLUMN event_types.direction IS 'Whether the act is cooperation or conflict.';
COMMENT ON COLUMN event_types.score IS 'PLOVER''s score of the type, from -10 (conflict) to +10 (cooperation), used where the mode has none of its own.';
COMMENT ON COLUMN event_types.cameo_root IS 'The nearest root of the older CAMEO scheme.';
COMMENT ON COLUMN event_types.goldstein IS 'Goldstein value of that CAMEO root, kept to test how far a result depends on the scale; empty where no single root corresponds.';
COMMENT ON COLUMN event_types.meaning IS 'What the type covers.';

CREATE TABLE modes (
    type VARCHAR NOT NULL,
    mode VARCHAR NOT NULL,
    score DOUBLE,
    meaning VARCHAR NOT NULL,
    PRIMARY KEY (type, mode)
);
COMMENT ON TABLE modes IS 'The modes of a PLOVER type: how the act was done.';
COMMENT ON COLUMN modes.type IS 'PLOVER event type that has this mode.';
COMMENT ON COLUMN modes.mode IS 'Name of the mode.';
COMMENT ON COLUMN modes.score IS 'PLOVER''s score of the type in this mode; empty where PLOVER gives none.';
COMMENT ON COLUMN modes.meaning IS 'What the mode covers.';

CREATE TABLE contexts (
    context VARCHAR PRIMARY KEY,
    origin VARCHAR NOT NULL,
    covers VARCHAR NOT NULL
);
COMMENT ON TABLE contexts IS 'What an event is about: PLOVER''s contexts and this record''s own issue tags.';
COMMENT ON COLUMN contexts.context IS 'Code of the context.';
COMMENT ON COLUMN contexts.origin IS 'PLOVER, or issue for a tag of this record.';
COMMENT ON COLUMN contexts.covers IS 'What the context covers.';

CREATE TABLE topics (
    topic VARCHAR PRIMARY KEY,
    covers VARCHAR
);
COMMENT ON TABLE topics IS 'The topics by which statements and readouts are compared.';
COMMENT ON COLUMN topics.topic IS 'Code of the topic.';
COMMENT ON COLUMN topics.covers IS 'What the topic covers, where its name does not say it.';

CREATE TABLE places (
    place VARCHAR PRIMARY KEY,
    name VARCHAR NOT NULL,
    country VARCHAR,
    other_names VARCHAR
);
COMMENT ON TABLE places IS 'Places of events.';
COMMENT ON COLUMN places.place IS 'Code of the place.';
COMMENT ON COLUMN places.name IS 'Name in English.';
COMMENT ON COLUMN places.country IS 'Three-letter code of the country today; empty at sea and where it is disputed.';
COMMENT ON COLUMN places.other_names IS 'Older and native names.';

CREATE TABLE eras (
    era VARCHAR PRIMARY KEY,
    name VARCHAR NOT NULL,
    starts DATE NOT NULL,
    ends DATE,
    why VARCHAR NOT NULL
);
COMMENT ON TABLE eras IS 'Periods of the triangle, drawn by the editors; a reader may divide the years otherwise.';
COMMENT ON COLUMN eras.era IS 'Code of the period.';
COMMENT ON COLUMN eras.name IS 'Name of the period.';
COMMENT ON COLUMN eras.starts IS 'First day.';
COMMENT ON COLUMN eras.ends IS 'Last day; empty for the present period.';
COMMENT ON COLUMN eras.why IS 'Why the period is cut there.';

CREATE TABLE periods_of_others (
    division VARCHAR NOT NULL,
    author VARCHAR NOT NULL,
    short_author VARCHAR NOT NULL,
    work VARCHAR NOT NULL,
    year INTEGER,
    relation VARCHAR NOT NULL,
    starts INTEGER NOT NULL,
    ends INTEGER,
    name VARCHAR NOT NULL,
    short_name VARCHAR NOT NULL,
    url VARCHAR NOT NULL,
    publisher VARCHAR NOT NULL,
    read VARCHAR NOT NULL
);
COMMENT ON TABLE periods_of_others IS 'How other authors divide these years, as a page that was read states it, so that a reader can set their periods against ours.';
COMMENT ON COLUMN periods_of_others.division IS 'Code of the division, the same for all its periods.';
COMMENT ON COLUMN periods_of_others.author IS 'Who divides the years so.';
COMMENT ON COLUMN periods_of_others.short_author IS 'The author''s name, shortened by the editors for the chart and the address.';
COMMENT ON COLUMN periods_of_others.work IS 'Where the author does so.';
COMMENT ON COLUMN periods_of_others.year IS 'Year of the work; empty where the page shows none.';
COMMENT ON COLUMN periods_of_others.relation IS 'What is divided: a pair of states, or one state where it is the foreign policy of that state.';
COMMENT ON COLUMN periods_of_others.starts IS 'First year as stated, which may lie before 1949.';
COMMENT ON COLUMN periods_of_others.ends IS 'Last year as stated, often also the first year of the next period; empty where none is stated.';
COMMENT ON COLUMN periods_of_others.name IS 'What the author calls the period, or says of it where it has no name.';
COMMENT ON COLUMN periods_of_others.short_name IS 'The name, shortened by the editors for the chart.';
COMMENT ON COLUMN periods_of_others.url IS 'Web address of the page that was read, exactly as it was seen.';
COMMENT ON COLUMN periods_of_others.publisher IS 'Who carries that page.';
COMMENT ON COLUMN periods_of_others.read IS 'Whether the page was read whole or as an excerpt.';

CREATE TABLE words (
    list VARCHAR NOT NULL,
    word VARCHAR NOT NULL,
    meaning VARCHAR NOT NULL,
    PRIMARY KEY (list, word)
);
COMMENT ON TABLE words IS 'The short closed lists: kinds of actor, roles, media, voices, relations between records and so on.';
COMMENT ON COLUMN words.list IS 'Name of the list.';
COMMENT ON COLUMN words.word IS 'A word of the list.';
COMMENT ON COLUMN words.meaning IS 'What it means.';

CREATE TABLE series (
    series VARCHAR PRIMARY KEY,
    title VARCHAR NOT NULL,
    rule VARCHAR NOT NULL,
    covers VARCHAR NOT NULL,
    complete BOOLEAN NOT NULL,
    checked VARCHAR NOT NULL,
    missing VARCHAR NOT NULL
);
COMMENT ON TABLE series IS 'Series of events that are, or are to become, complete.';
COMMENT ON COLUMN series.series IS 'Code of the series.';
COMMENT ON COLUMN series.title IS 'Title of the series.';
COMMENT ON COLUMN series.rule IS 'Which events belong to it.';
COMMENT ON COLUMN series.covers IS 'The years that it covers.';
COMMENT ON COLUMN series.complete IS 'True once the series was checked for completeness.';
COMMENT ON COLUMN series.checked IS 'How completeness was checked.';
COMMENT ON COLUMN series.missing IS 'What is known to be missing.';

-- Actors ----------------------------------------------------------------------------------------------------

CREATE TABLE actors (
    actor VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    native_name VARCHAR,
    kind VARCHAR NOT NULL,
    state VARCHAR,
    wikidata VARCHAR,
    file VARCHAR NOT NULL
);
COMMENT ON TABLE actors IS 'Persons, offices, ministries, armed forces, organizations and states that act or speak in the record.';
COMMENT ON COLUMN actors.actor IS 'Code of the actor.';
COMMENT ON COLUMN actors.name IS 'Name in English.';
COMMENT ON COLUMN actors.native_name IS 'Name in its own script.';
COMMENT ON COLUMN actors.kind IS 'Kind of actor.';
COMMENT ON COLUMN actors.state IS 'Three-letter code of the state it belongs to; empty for international bodies.';
COMMENT ON COLUMN actors.wikidata IS 'Wikidata identifier, where it was seen.';
COMMENT ON COLUMN actors.file IS 'Data file that holds the record.';

CREATE TABLE offices (
    actor VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    starts DATE,
    starts_as_written VARCHAR NOT NULL,
    ends DATE,
    ends_as_written VARCHAR,
    leads BOOLEAN NOT NULL,
    seen BOOLEAN NOT NULL,
    source VARCHAR
);
COMMENT ON TABLE offices IS 'Offices that persons held.';
COMMENT ON COLUMN offices.actor IS 'Code of the person.';
COMMENT ON COLUMN offices.title IS 'Title of the office.';
COMMENT ON COLUMN offices.starts IS 'First day in office, or the first day it can have been.';
COMMENT ON COLUMN offices.starts_as_written IS 'The start as far as it is known: a year, a month or a day.';
COMMENT ON COLUMN offices.ends IS 'Last day in office, or the last day it can have been; empty if still held or not known.';
COMMENT ON COLUMN offices.ends_as_written IS 'The end as far as it is known.';
COMMENT ON COLUMN offices.leads IS 'True if the holder counts as the top leader of the state in this time; shown as a band on the timeline.';
COMMENT ON COLUMN offices.seen IS 'True if start and end are only the first and last day on which a page that was read shows the person in this office, which may have been held before and after.';
COMMENT ON COLUMN offices.source IS 'Web address of a page that names the office; empty where none was read.';

CREATE TABLE aliases (
    actor VARCHAR NOT NULL,
    alias VARCHAR NOT NULL,
    language VARCHAR NOT NULL
);
COMMENT ON TABLE aliases IS 'Other usual names of the most frequent actors, in English, Russian and Chinese, so that a search finds the same actor by any of them.';
COMMENT ON COLUMN aliases.actor IS 'Code of the actor.';
COMMENT ON COLUMN aliases.alias IS 'Another name: a surname that stands alone, an abbreviation, or the name in another language.';
COMMENT ON COLUMN aliases.language IS 'Language of the name, two letters.';

-- Records ---------------------------------------------------------------------------------------------------

CREATE TABLE records (
    record VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    file VARCHAR NOT NULL,
    date DATE,
    precision VARCHAR,
    day_order INTEGER,
    title VARCHAR NOT NULL,
    added DATE,
    withdrawn DATE,
    withdrawn_because VARCHAR
);
COMMENT ON TABLE records IS 'Every event and every statement, with what the two have in common.';
COMMENT ON COLUMN records.record IS 'Identifier: a date and a few words. It never changes and is never used again.';
COMMENT ON COLUMN records.kind IS 'event or statement.';
COMMENT ON COLUMN records.file IS 'Data file that holds the record.';
COMMENT ON COLUMN records.date IS 'Local calendar day at the place of the event, or in the capital that speaks.';
COMMENT ON COLUMN records.precision IS 'How exactly the date is known.';
COMMENT ON COLUMN records.day_order IS 'Order among records of the same day.';
COMMENT ON COLUMN records.title IS 'Title of the event, or gist of the statement.';
COMMENT ON COLUMN records.added IS 'Day the record was added.';
COMMENT ON COLUMN records.withdrawn IS 'Day the record was withdrawn; empty for a record that stands.';
COMMENT ON COLUMN records.withdrawn_because IS 'Why it was withdrawn.';

CREATE TABLE citations (
    record VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    url VARCHAR NOT NULL,
    publisher VARCHAR NOT NULL,
    title VARCHAR,
    date DATE,
    language VARCHAR NOT NULL,
    voice VARCHAR NOT NULL,
    read VARCHAR NOT NULL,
    supports VARCHAR NOT NULL
);
COMMENT ON TABLE citations IS 'Which source supports which record: one row a source and record.';
COMMENT ON COLUMN citations.record IS 'Identifier of the record.';
COMMENT ON COLUMN citations.position IS 'Order of the source within the record.';
COMMENT ON COLUMN citations.url IS 'Web address, exactly as it was seen.';
COMMENT ON COLUMN citations.publisher IS 'Who carries the text.';
COMMENT ON COLUMN citations.title IS 'Title as the page shows it; empty where it shows none.';
COMMENT ON COLUMN citations.date IS 'Date as the page shows it; empty where it shows none.';
COMMENT ON COLUMN citations.language IS 'Language of the text, two letters.';
COMMENT ON COLUMN citations.voice IS 'Whose words the source carries.';
COMMENT ON COLUMN citations.read IS 'Whether the text was read whole or as an excerpt.';
COMMENT ON COLUMN citations.supports IS 'What in the record it supports.';

CREATE TABLE sources (
    url VARCHAR NOT NULL,
    host VARCHAR NOT NULL,
    publisher VARCHAR NOT NULL,
    title VARCHAR,
    date DATE,
    language VARCHAR NOT NULL
);
COMMENT ON TABLE sources IS 'Every page that was read for the record, once.';
COMMENT ON COLUMN sources.url IS 'Web address, exactly as it was seen.';
COMMENT ON COLUMN sources.host IS 'Host name of the address.';
COMMENT ON COLUMN sources.publisher IS 'Who carries the text.';
COMMENT ON COLUMN sources.title IS 'Title as the page shows it; empty where it shows none.';
COMMENT ON COLUMN sources.date IS 'Date as the page shows it; empty where it shows none.';
COMMENT ON COLUMN sources.language IS 'Language of the text, two letters.';

CREATE TABLE links (
    record VARCHAR NOT NULL,
    to_record VARCHAR NOT NULL,
    relation VARCHAR NOT NULL,
    source VARCHAR
);
COMMENT ON TABLE links IS 'Documented relations between records.';
COMMENT ON COLUMN links.record IS 'The record that has the relation.';
COMMENT ON COLUMN links.to_record IS 'The record it is related to.';
COMMENT ON COLUMN links.relation IS 'Kind of relation. responds_to, retaliates_for, implements and breaks state a cause; the others only a sequence.';
COMMENT ON COLUMN links.source IS 'Web address of a page that says so; always given for a cause.';

CREATE TABLE revisions (
    record VARCHAR NOT NULL,
    date DATE NOT NULL,
    what VARCHAR NOT NULL
);
COMMENT ON TABLE revisions IS 'Corrections made to records after they were added.';
COMMENT ON COLUMN revisions.record IS 'The record that was corrected.';
COMMENT ON COLUMN revisions.date IS 'Day of the correction.';
COMMENT ON COLUMN revisions.what IS 'What was corrected.';

-- Events ----------------------------------------------------------------------------------------------------

CREATE TABLE events (
    event VARCHAR NOT NULL,
    until DATE,
    title VARCHAR NOT NULL,
    summary VARCHAR NOT NULL,
    weight TINYINT NOT NULL,
    place VARCHAR,
    third_party VARCHAR,
    context_only BOOLEAN NOT NULL,
    short_of_sources BOOLEAN NOT NULL
);
COMMENT ON TABLE events IS 'Dated acts between states of the triangle, and a few turning points outside it.';
COMMENT ON COLUMN events.event IS 'Identifier of the record.';
COMMENT ON COLUMN events.until IS 'Last day of an event that took several; otherwise empty.';
COMMENT ON COLUMN events.title IS 'Who did what, in at most 90 characters.';
COMMENT ON COLUMN events.summary IS 'What happened, in the editors'' own words.';
COMMENT ON COLUMN events.weight IS 'How much it matters: 5 = any one-page history has it, 4 = a university survey course, 3 = a specialist names it unprompted, 2 = a yearly chronicle, 1 = routine, kept because its series must be complete.';
COMMENT ON COLUMN events.place IS 'Code of the place; empty for calls and letters.';
COMMENT ON COLUMN events.third_party IS 'Three-letter code of a third party to which the act was directed.';
COMMENT ON COLUMN events.context_only IS 'True for a turning point outside the triangle: shown as a marker, never scored, never counted.';
COMMENT ON COLUMN events.short_of_sources IS 'True for an event of weight 4 or 5 for which two voices have not been found yet, and since 2025 for any that no official voice tells.';

CREATE TABLE called_off (
    event VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    year INTEGER NOT NULL
);
COMMENT ON TABLE called_off IS 'Meetings and visits that were announced or planned and did not take place.';
COMMENT ON COLUMN called_off.event IS 'The event by which it was called off.';
COMMENT ON COLUMN called_off.title IS 'What was planned, told in the form of an event''s title.';
COMMENT ON COLUMN called_off.year IS 'Year it was meant for.';

CREATE TABLE acts (
    event VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    from_state VARCHAR NOT NULL,
    to_state VARCHAR NOT NULL,
    type VARCHAR NOT NULL,
    mode VARCHAR,
    mutual BOOLEAN NOT NULL
);
COMMENT ON TABLE acts IS 'What one state did to another within an event.';
COMMENT ON COLUMN acts.event IS 'Identifier of the event.';
COMMENT ON COLUMN acts.position IS 'Order of the act within the event.';
COMMENT ON COLUMN acts.from_state IS 'The state that acted.';
COMMENT ON COLUMN acts.to_state IS 'The state that the act was directed at.';
COMMENT ON COLUMN acts.type IS 'PLOVER event type.';
COMMENT ON COLUMN acts.mode IS 'PLOVER mode; empty where none applies.';
COMMENT ON COLUMN acts.mutual IS 'True if both states did it to each other.';

CREATE TABLE event_contexts (
    event VARCHAR NOT NULL,
    context VARCHAR NOT NULL
);
COMMENT ON TABLE event_contexts IS 'What an event is about.';
COMMENT ON COLUMN event_contexts.event IS 'Identifier of the event.';
COMMENT ON COLUMN event_contexts.context IS 'Code of the context.';

CREATE TABLE event_series (
    event VARCHAR NOT NULL,
    series VARCHAR NOT NULL
);
COMMENT ON TABLE event_series IS 'Which series an event belongs to.';
COMMENT ON COLUMN event_series.event IS 'Identifier of the event.';
COMMENT ON COLUMN event_series.series IS 'Code of the series.';

CREATE TABLE participants (
    event VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    actor VARCHAR NOT NULL,
    role VARCHAR NOT NULL
);
COMMENT ON TABLE participants IS 'Who took part in an event.';
COMMENT ON COLUMN participants.event IS 'Identifier of the event.';
COMMENT ON COLUMN participants.position IS 'Order within the event.';
COMMENT ON COLUMN participants.actor IS 'Code of the actor.';
COMMENT ON COLUMN participants.role IS 'Part that the actor played.';

CREATE TABLE dates_elsewhere (
    event VARCHAR NOT NULL,
    state VARCHAR NOT NULL,
    date DATE NOT NULL
);
COMMENT ON TABLE dates_elsewhere IS 'The calendar day that another capital gives for an event.';
COMMENT ON COLUMN dates_elsewhere.event IS 'Identifier of the event.';
COMMENT ON COLUMN dates_elsewhere.state IS 'The state whose day it is.';
COMMENT ON COLUMN dates_elsewhere.date IS 'The day there.';

-- Statements ------------------------------------------------------------------------------------------------

CREATE TABLE statements (
    statement VARCHAR NOT NULL,
    medium VARCHAR NOT NULL,
    event VARCHAR,
    gist VARCHAR NOT NULL,
    phrase VARCHAR,
    phrase_original VARCHAR,
    phrase_translation VARCHAR,
    topics_partial BOOLEAN NOT NULL
);
COMMENT ON TABLE statements IS 'Dated official words of a state about another state of the triangle or about the triangle.';
COMMENT ON COLUMN statements.statement IS 'Identifier of the record.';
COMMENT ON COLUMN statements.medium IS 'Form of the statement.';
COMMENT ON COLUMN statements.event IS 'The event that it speaks of, if that is in the record.';
COMMENT ON COLUMN statements.gist IS 'What it says, in at most 40 words of the editors.';
COMMENT ON COLUMN statements.phrase IS 'At most eight words quoted in English, as seen.';
COMMENT ON COLUMN statements.phrase_original IS 'At most eight Russian words or sixteen Chinese characters quoted, as seen.';
COMMENT ON COLUMN statements.phrase_translation IS 'The editors'' translation of the original phrase, where no English text was seen.';
COMMENT ON COLUMN statements.topics_partial IS 'True if the text was not read whole, so that topics may be missing.';

CREATE TABLE speakers (
    statement VARCHAR NOT NULL,
    actor VARCHAR NOT NULL
);
COMMENT ON TABLE speakers IS 'Who made a statement.';
COMMENT ON COLUMN speakers.statement IS 'Identifier of the statement.';
COMMENT ON COLUMN speakers.actor IS 'Code of the speaker.';

CREATE TABLE speaks_for (
    statement VARCHAR NOT NULL,
    state VARCHAR NOT NULL
);
COMMENT ON TABLE speaks_for IS 'For which state a statement was made.';
COMMENT ON COLUMN speaks_for.statement IS 'Identifier of the statement.';
COMMENT ON COLUMN speaks_for.state IS 'The state.';

CREATE TABLE about (
    statement VARCHAR NOT NULL,
    state VARCHAR NOT NULL
);
COMMENT ON TABLE about IS 'Which states a statement names.';
COMMENT ON COLUMN about.statement IS 'Identifier of the statement.';
COMMENT ON COLUMN about.state IS 'The state that is named.';

CREATE TABLE statement_topics (
    statement VARCHAR NOT NULL,
    topic VARCHAR NOT NULL
);
COMMENT ON TABLE statement_topics IS 'What a statement mentions.';
COMMENT ON COLUMN statement_topics.statement IS 'Identifier of the statement.';
COMMENT ON COLUMN statement_topics.topic IS 'Code of the topic.';

CREATE TABLE stances (
    statement VARCHAR NOT NULL,
    from_state VARCHAR NOT NULL,
    to_state VARCHAR NOT NULL,
    stance TINYINT NOT NULL,
    as_written VARCHAR NOT NULL
);
COMMENT ON TABLE stances IS 'How the words of a statement stand towards each state that it names.';
COMMENT ON COLUMN stances.statement IS 'Identifier of the statement.';
COMMENT ON COLUMN stances.from_state IS 'The state that speaks.';
COMMENT ON COLUMN stances.to_state IS 'The state that is spoken of.';
COMMENT ON COLUMN stances.stance IS 'From -2 (threatens, calls it enemy) over -1 (a complaint or demand only), 0 (both, or neither) and +1 (praise or new agreed work only) to +2 (pledges mutual support). Words, not acts.';
COMMENT ON COLUMN stances.as_written IS 'The direction as the data file has it.';

-- Phrases ---------------------------------------------------------------------------------------------------

CREATE TABLE phrases (
    phrase VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    meaning VARCHAR NOT NULL
);
COMMENT ON TABLE phrases IS 'Diplomatic phrases that the phrase tracker follows through the statements.';
COMMENT ON COLUMN phrases.phrase IS 'Code of the phrase.';
COMMENT ON COLUMN phrases.name IS 'The phrase in English.';
COMMENT ON COLUMN phrases.meaning IS 'What it says, in the editors'' words.';

CREATE TABLE phrase_forms (
    phrase VARCHAR NOT NULL,
    language VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    form VARCHAR NOT NULL
);
COMMENT ON TABLE phrase_forms IS 'The forms by which a phrase is sought in each language.';
COMMENT ON COLUMN phrase_forms.phrase IS 'Code of the phrase.';
COMMENT ON COLUMN phrase_forms.language IS 'en, ru or zh.';
COMMENT ON COLUMN phrase_forms.position IS 'Order within the language; the first one names the phrase.';
COMMENT ON COLUMN phrase_forms.form IS 'A form of the phrase; it is found in any grammatical case.';

CREATE TABLE phrase_pages (
    phrase VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    language VARCHAR NOT NULL,
    words VARCHAR NOT NULL,
    url VARCHAR NOT NULL,
    publisher VARCHAR NOT NULL,
    date DATE
);
COMMENT ON TABLE phrase_pages IS 'Pages that were read and show a phrase in one language. A language without one has the editors'' own translation.';
COMMENT ON COLUMN phrase_pages.phrase IS 'Code of the phrase.';
COMMENT ON COLUMN phrase_pages.position IS 'Order within the phrase.';
COMMENT ON COLUMN phrase_pages.language IS 'en, ru or zh.';
COMMENT ON COLUMN phrase_pages.words IS 'The words as they stand on the page.';
COMMENT ON COLUMN phrase_pages.url IS 'Web address, exactly as it was seen.';
COMMENT ON COLUMN phrase_pages.publisher IS 'Who carries the text.';
COMMENT ON COLUMN phrase_pages.date IS 'Date as the page shows it; empty where it shows none.';

-- Indicators ------------------------------------------------------------------------------------------------

CREATE TABLE indicators (
    series VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    unit VARCHAR NOT NULL,
    measured_of VARCHAR NOT NULL,
    frequency VARCHAR NOT NULL,
    publisher VARCHAR NOT NULL,
    source_url VARCHAR,
    version VARCHAR NOT NULL,
    licence VARCHAR NOT NULL,
    shipped BOOLEAN NOT NULL,
    counted_from VARCHAR,
    computation VARCHAR NOT NULL,
    coverage VARCHAR NOT NULL,
    gaps VARCHAR NOT NULL,
    last_checked DATE NOT NULL,
    interval VARCHAR NOT NULL,
    note VARCHAR NOT NULL
);
COMMENT ON TABLE indicators IS 'Series of figures, most of them of other publishers, with what a reader must know of each.';
COMMENT ON COLUMN indicators.series IS 'Code of the series.';
COMMENT ON COLUMN indicators.name IS 'Short name, which stands in addresses.';
COMMENT ON COLUMN indicators.title IS 'What is measured.';
COMMENT ON COLUMN indicators.kind IS 'Group: un, trade, military, energy, opinion, or record for counts from this record.';
COMMENT ON COLUMN indicators.unit IS 'Unit of the values.';
COMMENT ON COLUMN indicators.measured_of IS 'Whether a value belongs to a state or to a pair of states.';
COMMENT ON COLUMN indicators.frequency IS 'year, month, or irregular for single points that no line may join.';
COMMENT ON COLUMN indicators.publisher IS 'Who publishes the figures.';
COMMENT ON COLUMN indicators.source_url IS 'Web address of the publication; empty for counts from this record.';
COMMENT ON COLUMN indicators.version IS 'Edition that was read.';
COMMENT ON COLUMN indicators.licence IS 'Terms of the publisher, which also hold for the values here.';
COMMENT ON COLUMN indicators.shipped IS 'False where the terms forbid passing the values on, or were not read: the series is described and linked only.';
COMMENT ON COLUMN indicators.counted_from IS 'Series of the record from which the values are counted; otherwise empty.';
COMMENT ON COLUMN indicators.computation IS 'How a value is computed.';
COMMENT ON COLUMN indicators.coverage IS 'The time that is covered.';
COMMENT ON COLUMN indicators.gaps IS 'What is missing or must be known before comparing.';
COMMENT ON COLUMN indicators.last_checked IS 'Day on which a person last looked for newer values.';
COMMENT ON COLUMN indicators.interval IS 'How often a person should look.';
COMMENT ON COLUMN indicators.note IS 'What to look for then.';

CREATE TABLE indicator_flags (
    flag VARCHAR NOT NULL,
    meaning VARCHAR NOT NULL,
    provisional BOOLEAN NOT NULL
);
COMMENT ON TABLE indicator_flags IS 'What may have to be said of a single value of an indicator.';
COMMENT ON COLUMN indicator_flags.flag IS 'Code of the flag.';
COMMENT ON COLUMN indicator_flags.meaning IS 'What it says of a value.';
COMMENT ON COLUMN indicator_flags.provisional IS 'True where the value is drawn hollow, since it may yet change or rests on little.';

CREATE TABLE indicator_values (
    series VARCHAR NOT NULL,
    date DATE NOT NULL,
    state_or_dyad VARCHAR NOT NULL,
    value DOUBLE NOT NULL,
    flags VARCHAR[] NOT NULL,
    page VARCHAR,
    file VARCHAR NOT NULL
);
COMMENT ON TABLE indicator_values IS 'The values of the indicators that may be passed on. A value that is not known has no row.';
COMMENT ON COLUMN indicator_values.series IS 'Code of the series.';
COMMENT ON COLUMN indicator_values.date IS 'First day of the year or month, or of the month of a poll.';
COMMENT ON COLUMN indicator_values.state_or_dyad IS 'State or pair of states that the value belongs to.';
COMMENT ON COLUMN indicator_values.value IS 'The value in the unit of the series.';
COMMENT ON COLUMN indicator_values.flags IS 'What must be said of this value.';
COMMENT ON COLUMN indicator_values.page IS 'Web address of the page on which this value was read, where it is not the source of the whole series.';
COMMENT ON COLUMN indicator_values.file IS 'Data file that holds the value.';

-- Stories ---------------------------------------------------------------------------------------------------

CREATE TABLE stories (
    story VARCHAR NOT NULL,
    file VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    title VARCHAR NOT NULL,
    question VARCHAR NOT NULL,
    minutes INTEGER NOT NULL,
    audience VARCHAR NOT NULL,
    teacher_notes VARCHAR NOT NULL
);
COMMENT ON TABLE stories IS 'Stories for a class, told in steps from the record; every fact in them stands in a record that the step names.';
COMMENT ON COLUMN stories.story IS 'Code of the story, which stands in addresses.';
COMMENT ON COLUMN stories.file IS 'Data file that holds the story.';
COMMENT ON COLUMN stories.position IS 'Place in the list of stories.';
COMMENT ON COLUMN stories.title IS 'Title of the story.';
COMMENT ON COLUMN stories.question IS 'The question that the story sets out to answer.';
COMMENT ON COLUMN stories.minutes IS 'Minutes that the story takes in a class.';
COMMENT ON COLUMN stories.audience IS 'For whom it is written.';
COMMENT ON COLUMN stories.teacher_notes IS 'Advice to the teacher, in Markdown.';

CREATE TABLE story_notes (
    story VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    text VARCHAR NOT NULL,
    meaning VARCHAR
);
COMMENT ON TABLE story_notes IS 'Questions, key terms and places in a curriculum that belong to a story.';
COMMENT ON COLUMN story_notes.story IS 'Code of the story.';
COMMENT ON COLUMN story_notes.kind IS 'curriculum, discussion (a question to talk about), sourcing (a question about the sources) or term.';
COMMENT ON COLUMN story_notes.position IS 'Order within its kind.';
COMMENT ON COLUMN story_notes.text IS 'The question, the place in a curriculum, or the term.';
COMMENT ON COLUMN story_notes.meaning IS 'What a term means; empty for the other kinds.';

CREATE TABLE story_steps (
    story VARCHAR NOT NULL,
    step INTEGER NOT NULL,
    heading VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    plain VARCHAR,
    slide VARCHAR NOT NULL
);
COMMENT ON TABLE story_steps IS 'The steps of a story in their order.';
COMMENT ON COLUMN story_steps.story IS 'Code of the story.';
COMMENT ON COLUMN story_steps.step IS 'Number of the step, from 1.';
COMMENT ON COLUMN story_steps.heading IS 'Heading of the step.';
COMMENT ON COLUMN story_steps.text IS 'Text for a reader of seventeen, in Markdown, 60 to 130 words.';
COMMENT ON COLUMN story_steps.plain IS 'The same in simpler words; empty where the story has no such reading.';
COMMENT ON COLUMN story_steps.slide IS 'The step in at most 30 words, to stand on a wall.';

CREATE TABLE step_records (
    story VARCHAR NOT NULL,
    step INTEGER NOT NULL,
    position INTEGER NOT NULL,
    record VARCHAR NOT NULL
);
COMMENT ON TABLE step_records IS 'The events and statements on which a step of a story rests.';
COMMENT ON COLUMN step_records.story IS 'Code of the story.';
COMMENT ON COLUMN step_records.step IS 'Number of the step.';
COMMENT ON COLUMN step_records.position IS 'Order within the step.';
COMMENT ON COLUMN step_records.record IS 'Identifier of the event or statement.';

CREATE TABLE step_charts (
    story VARCHAR NOT NULL,
    step INTEGER NOT NULL,
    view VARCHAR NOT NULL,
    first_year INTEGER,
    last_year INTEGER,
    dyads VARCHAR[] NOT NULL,
    weight INTEGER NOT NULL,
    event VARCHAR,
    era VARCHAR
);
COMMENT ON TABLE step_charts IS 'The chart that stands beside a step, where it has one.';
COMMENT ON COLUMN step_charts.story IS 'Code of the story.';
COMMENT ON COLUMN step_charts.step IS 'Number of the step.';
COMMENT ON COLUMN step_charts.view IS 'seismograph for the lanes of the timeline, triangle for the three states in one period.';
COMMENT ON COLUMN step_charts.first_year IS 'First year that a seismograph shows.';
COMMENT ON COLUMN step_charts.last_year IS 'Last year that a seismograph shows.';
COMMENT ON COLUMN step_charts.dyads IS 'Pairs of states that a seismograph shows; none means all three.';
COMMENT ON COLUMN step_charts.weight IS 'Least weight of the events that a seismograph shows.';
COMMENT ON COLUMN step_charts.event IS 'Event that a seismograph points to.';
COMMENT ON COLUMN step_charts.era IS 'Period that a triangle shows.';

CREATE TABLE step_guesses (
    story VARCHAR NOT NULL,
    step INTEGER NOT NULL,
    question VARCHAR NOT NULL,
    series VARCHAR NOT NULL,
    state_or_dyad VARCHAR NOT NULL,
    year INTEGER NOT NULL,
    least DOUBLE NOT NULL,
    most DOUBLE NOT NULL
);
COMMENT ON TABLE step_guesses IS 'What a class is asked to guess at a step, before the figure is shown.';
COMMENT ON COLUMN step_guesses.story IS 'Code of the story.';
COMMENT ON COLUMN step_guesses.step IS 'Number of the step.';
COMMENT ON COLUMN step_guesses.question IS 'The question.';
COMMENT ON COLUMN step_guesses.series IS 'Series of indicators that has the answer.';
COMMENT ON COLUMN step_guesses.state_or_dyad IS 'State or pair of states that is asked about.';
COMMENT ON COLUMN step_guesses.year IS 'Year that is asked about; what the series says from it on is hidden until the guess is made.';
COMMENT ON COLUMN step_guesses.least IS 'Lower end of the line to guess on, in the unit of the series.';
COMMENT ON COLUMN step_guesses.most IS 'Upper end of the line to guess on.';

-- The record about itself -----------------------------------------------------------------------------------

CREATE TABLE wanted (
    title VARCHAR NOT NULL,
    supposed_date VARCHAR NOT NULL,
    sought VARCHAR NOT NULL,
    kind VARCHAR NOT NULL
);
COMMENT ON TABLE wanted IS 'Events and statements for which no sufficient source has been found yet. They are not part of the record.';
COMMENT ON COLUMN wanted.title IS 'What is said to have happened.';
COMMENT ON COLUMN wanted.supposed_date IS 'When it is said to have happened.';
COMMENT ON COLUMN wanted.sought IS 'Where a source was sought.';
COMMENT ON COLUMN wanted.kind IS 'event or statement.';

CREATE TABLE double_coded (
    record VARCHAR NOT NULL,
    code VARCHAR NOT NULL,
    unit VARCHAR NOT NULL,
    first_code VARCHAR NOT NULL,
    second_code VARCHAR NOT NULL
);
COMMENT ON TABLE double_coded IS 'A random sample of records, to be coded a second time from their sources without sight of the first codes.';
COMMENT ON COLUMN double_coded.record IS 'Identifier of the record.';
COMMENT ON COLUMN double_coded.code IS 'What was coded: type (of the strongest act between two states), weight, stance or topics; unread where the pages of a record that was drawn could not be read again.';
COMMENT ON COLUMN double_coded.unit IS 'The pair of states of a type, the state or direction of a stance; empty for weight and topics.';
COMMENT ON COLUMN double_coded.first_code IS 'What the record said when the second coder worked, whatever was corrected later; topics are separated by spaces.';
COMMENT ON COLUMN double_coded.second_code IS 'What the second coder said.';

CREATE TABLE dataset (
    version VARCHAR NOT NULL
);
COMMENT ON TABLE dataset IS 'One row about the dataset as a whole.';
COMMENT ON COLUMN dataset.version IS 'The newest day a record was added or revised, and a fingerprint of all data files.';
