"""The content database's tables of things to tell, migration by migration."""

PROJECTS = """
CREATE TABLE projects (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,
    status TEXT NOT NULL,
    starts TEXT,
    ends TEXT,
    checked TEXT NOT NULL,
    picture TEXT NOT NULL REFERENCES pictures
) STRICT;
CREATE TABLE project_texts (
    project TEXT NOT NULL REFERENCES projects,
    language TEXT NOT NULL REFERENCES languages,
    title TEXT NOT NULL,
    subtitle TEXT NOT NULL,
    lead TEXT NOT NULL,
    PRIMARY KEY (project, language)
) STRICT, WITHOUT ROWID;
CREATE TABLE project_sections (
    project TEXT NOT NULL REFERENCES projects,
    language TEXT NOT NULL REFERENCES languages,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (project, language, kind)
) STRICT, WITHOUT ROWID;
CREATE TABLE project_tags (
    project TEXT NOT NULL REFERENCES projects,
    position INTEGER NOT NULL,
    tag TEXT NOT NULL REFERENCES tags,
    PRIMARY KEY (project, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE project_places (
    project TEXT NOT NULL REFERENCES projects,
    position INTEGER NOT NULL,
    place TEXT NOT NULL REFERENCES places,
    PRIMARY KEY (project, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE related_projects (
    project TEXT NOT NULL REFERENCES projects,
    position INTEGER NOT NULL,
    related TEXT NOT NULL REFERENCES projects DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (project, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE figures (
    project TEXT NOT NULL REFERENCES projects,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    value TEXT NOT NULL,
    as_of TEXT NOT NULL,
    PRIMARY KEY (project, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE figure_texts (
    project TEXT NOT NULL,
    figure TEXT NOT NULL,
    language TEXT NOT NULL REFERENCES languages,
    label TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (project, figure, language),
    FOREIGN KEY (project, figure) REFERENCES figures
) STRICT, WITHOUT ROWID;
CREATE TABLE milestones (
    project TEXT NOT NULL REFERENCES projects,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT,
    PRIMARY KEY (project, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE milestone_texts (
    project TEXT NOT NULL,
    milestone TEXT NOT NULL,
    language TEXT NOT NULL REFERENCES languages,
    text TEXT NOT NULL,
    PRIMARY KEY (project, milestone, language),
    FOREIGN KEY (project, milestone) REFERENCES milestones
) STRICT, WITHOUT ROWID;
CREATE TABLE partners (
    project TEXT NOT NULL REFERENCES projects,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (project, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE partner_texts (
    project TEXT NOT NULL,
    partner TEXT NOT NULL,
    language TEXT NOT NULL REFERENCES languages,
    role TEXT NOT NULL,
    PRIMARY KEY (project, partner, language),
    FOREIGN KEY (project, partner) REFERENCES partners
) STRICT, WITHOUT ROWID;
"""

WALKS_AND_WORDS = """
CREATE TABLE tours (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,
    picture TEXT NOT NULL REFERENCES pictures,
    as_it_was TEXT
) STRICT;
CREATE TABLE tour_texts (
    tour TEXT NOT NULL REFERENCES tours,
    language TEXT NOT NULL REFERENCES languages,
    title TEXT NOT NULL,
    subtitle TEXT NOT NULL,
    lead TEXT NOT NULL,
    PRIMARY KEY (tour, language)
) STRICT, WITHOUT ROWID;
CREATE TABLE tour_tags (
    tour TEXT NOT NULL REFERENCES tours,
    position INTEGER NOT NULL,
    tag TEXT NOT NULL REFERENCES tags,
    PRIMARY KEY (tour, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE stops (
    tour TEXT NOT NULL REFERENCES tours,
    position INTEGER NOT NULL,
    place TEXT NOT NULL REFERENCES places,
    project TEXT REFERENCES projects,
    stay_min INTEGER NOT NULL,
    via TEXT NOT NULL CHECK (json_valid(via)),
    PRIMARY KEY (tour, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE stop_texts (
    tour TEXT NOT NULL,
    stop INTEGER NOT NULL,
    language TEXT NOT NULL REFERENCES languages,
    subtitle TEXT NOT NULL,
    body TEXT NOT NULL,
    leg TEXT NOT NULL,
    PRIMARY KEY (tour, stop, language),
    FOREIGN KEY (tour, stop) REFERENCES stops
) STRICT, WITHOUT ROWID;
CREATE TABLE stories (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,
    happened TEXT NOT NULL,
    picture TEXT NOT NULL REFERENCES pictures,
    tour TEXT REFERENCES tours
) STRICT;
CREATE TABLE story_texts (
    story TEXT NOT NULL REFERENCES stories,
    language TEXT NOT NULL REFERENCES languages,
    title TEXT NOT NULL,
    subtitle TEXT NOT NULL,
    lead TEXT NOT NULL,
    PRIMARY KEY (story, language)
) STRICT, WITHOUT ROWID;
CREATE TABLE story_projects (
    story TEXT NOT NULL REFERENCES stories,
    position INTEGER NOT NULL,
    project TEXT NOT NULL REFERENCES projects,
    PRIMARY KEY (story, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE chapters (
    story TEXT NOT NULL REFERENCES stories,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    picture TEXT NOT NULL REFERENCES pictures,
    PRIMARY KEY (story, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE chapter_texts (
    story TEXT NOT NULL,
    chapter TEXT NOT NULL,
    language TEXT NOT NULL REFERENCES languages,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (story, chapter, language),
    FOREIGN KEY (story, chapter) REFERENCES chapters
) STRICT, WITHOUT ROWID;
CREATE TABLE offers (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    icon TEXT NOT NULL,
    as_of TEXT NOT NULL,
    picture TEXT NOT NULL REFERENCES pictures
) STRICT;
CREATE TABLE offer_texts (
    offer TEXT NOT NULL REFERENCES offers,
    language TEXT NOT NULL REFERENCES languages,
    title TEXT NOT NULL,
    lead TEXT NOT NULL,
    what TEXT NOT NULL,
    whom TEXT NOT NULL,
    start TEXT NOT NULL,
    PRIMARY KEY (offer, language)
) STRICT, WITHOUT ROWID;
"""

ORIGINS = """
ALTER TABLE languages ADD COLUMN fallback TEXT REFERENCES languages;
CREATE TABLE origins (
    thing_kind TEXT NOT NULL,
    thing_id TEXT NOT NULL,
    language TEXT NOT NULL REFERENCES languages,
    how TEXT NOT NULL,
    made_on TEXT,
    source TEXT REFERENCES languages,
    mark TEXT NOT NULL,
    checked_by TEXT NOT NULL,
    checked_on TEXT,
    PRIMARY KEY (thing_kind, thing_id, language)
) STRICT, WITHOUT ROWID;
"""

NETWORK = """
ALTER TABLE stops DROP COLUMN via;
ALTER TABLE settings ADD COLUMN walking_kmh REAL NOT NULL DEFAULT 4.5;
ALTER TABLE settings ADD COLUMN group_kmh REAL NOT NULL DEFAULT 3.6;
CREATE TABLE network_nodes (
    id INTEGER PRIMARY KEY,
    lon REAL NOT NULL,
    lat REAL NOT NULL
) STRICT;
CREATE TABLE network_edges (
    id INTEGER PRIMARY KEY,
    starts INTEGER NOT NULL REFERENCES network_nodes,
    ends INTEGER NOT NULL REFERENCES network_nodes,
    metres REAL NOT NULL,
    wait_s REAL NOT NULL,
    has_steps INTEGER NOT NULL CHECK (has_steps IN (0, 1)),
    is_tunnel INTEGER NOT NULL CHECK (is_tunnel IN (0, 1)),
    points TEXT NOT NULL CHECK (json_valid(points))
) STRICT;
CREATE TABLE legs (
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    level INTEGER NOT NULL CHECK (level IN (0, 1)),
    metres REAL NOT NULL,
    wait_s REAL NOT NULL,
    has_steps INTEGER NOT NULL CHECK (has_steps IN (0, 1)),
    start_off_m REAL NOT NULL,
    end_off_m REAL NOT NULL,
    points TEXT NOT NULL CHECK (json_valid(points)),
    PRIMARY KEY (starts, ends, level)
) STRICT;
"""
