# The portal's six commands. Each installs what it needs and is missing, and says what it is doing.
#
#   make run     build, migrate, seed demo data, serve on http://localhost:3000 (PROFILE=release for a fast server)
#   make dev     the same, built and served anew with every change; open pages load themselves again
#   make test    everything that gates: check, tests on SQLite and PostgreSQL, failures, journeys, accessibility
#   make check   format, lints, house rules, locales, style: under two minutes when warm
#   make audit   the long run: changes to the rules that their tests must notice, slow clients, every page in every language and colour scheme, the licences of what we build on
#   make bench   speed, weight and memory, as a table and as target/bench.json

.PHONY: run dev test check audit bench
.NOTPARALLEL:

run:
	@scripts/run

dev:
	@scripts/dev

test:
	@scripts/test

check:
	@scripts/check

audit:
	@scripts/audit

bench:
	@scripts/bench
