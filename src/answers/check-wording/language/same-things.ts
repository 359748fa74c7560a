/**
 * Nouns, adjectives and phrases that can stand for each other in a report without changing what is true, British and
 * American, long and short. The first of a line names the concept.
 */
export const SAME_THINGS = `
opener, opening session
online, video, video link, videolink, teleconference, virtual, virtually, by video, via video, via video link, by video link, videoconference, video conference, by teleconference, via teleconference, over the internet, remotely
beside, alongside, next to, side event, sideline, margin, on * sideline of, on * margin of, in * margin of, at * sideline of
programme, program, scheme, initiative
plan of action, action plan
work plan, workplan, work programme, working plan
area, field, domain, sphere, realm
scientist, researcher
science, scientific
technology, tech, technological
laboratory, lab
centre, center
state, country, nation, member state, member country
member, membership
side, party, two sides, both sides, two parties, both parties
vice premier, deputy premier
premier, prime minister, pm
vice minister, deputy minister
secretary general, sg
official, officials
ministerial level, level of ministers, at ministerial level, ministerial
agency, body
stipend, allowance
firm, company, enterprise, business, corporation
car, automobile, vehicle
young, youth, young people, youthful
talent, talented
start up, startup, start ups
entrepreneurship, entrepreneurial
competition, contest
joint, jointly, together, common, shared, in common, collectively
mutual benefit, mutually beneficial, benefit both, benefits both, beneficial to both, benefit to both, benefit of both
new, emerging, newly
fair, equitable
strategic, strategy
key, priority, priorities
own, its own
inclusive, inclusiveness, inclusivity
open, openness
near term, short term
yearly, held yearly, held annually, held every year, annual, annually, every year, each year, once a year, per year, per annum
monthly, a month, per month, every month, each month
decade, ten years
full, fully, completely
more, further, additional, greater, increased
take office, in office, office, hold office, held office
beneath, below, less than
national, nationwide
international, global, worldwide
region, regional
regionwide, region wide, region-wide, whole region, across the region, whole asean region, throughout the region
cross border, transborder
cross discipline, interdisciplinary, cross disciplinary, multidisciplinary
research and development, r d, randd
free trade area, fta, free trade zone
industry, industrial
energy ministry, ministry of energy
foreign ministry, ministry of foreign affairs, foreign affairs ministry
digital, digitally, digitalisation, digital advance
power, electricity
kwh, kilowatt hour
kv, kilovolt
metre, meter
square metre, square meter, sq m, sqm, m2
roundtable, round table
talks, talk, negotiation, negotiate, negotiator
short name, abbreviation, acronym, nickname, initialism, shorthand
share, proportion, percentage
public welfare, welfare of the public, public good, public well being, well being of the public
good, goods
free, freely
environment, environmental
competitive, competitiveness
innovation led, led by innovation, innovation driven
spending, expenditure, spend
gdp, gross domestic product
entry into force, enter into force, come into force, enters into force, coming into force
open ended
linked to, tied to, related to, connected to, connected with
in effect, full effect, take effect, come into effect, go into effect, enter into effect, effect, in place, into place, realised
instead, stead, in stead, in place of, in the place of, rather than, in lieu of, turn
priority field, priority area
years, year
month, months
sale, sold
prosperity, prosper
institute, institution
relation, relationship, tie
agreement, accord, pact, deal
memorandum, mou, memorandum of understanding
statement, communique
text, wording
professional, expert, specialist
policy maker, policymaker
academia, academic, academics, scholar, academe
law, legal, legislation, statute
stability, stable
sustainable, sustainability
culture, cultural
social, society
economy, economic
politics, political
step, move
important, importance
annex, appendix
horizon, target year
third, 3rd
focal point, contact point
sunlight, sun
ambassador, envoy
governmental, intergovernmental
telecommunications, telecom
communication, communications
railway, rail
exhibition, exhibit
fund, funding
workforce, labour force, manpower
biotechnology, biotech
space, outer space
agriculture, agricultural, farming
under way, ongoing, in progress, underway, in implementation, being carried out, being implemented
document, paper
think tank, thinktank
electric vehicle ecosystem, ev ecosystem
staff, personnel
large, big, bigger, larger, sizeable
part, portion
place, location, venue, site
smooth, unimpeded
secure, safe, security, safety
resource, means
modern, up to date
standing, permanent
closed, closed door, behind closed doors
thrust, strand
public awareness, awareness of the public
earlier, previous, preceding, predecessor
later, subsequent
reportedly, as reported, reported as, by reports
obligation, duty, duties
rule, regulation
larger part, bigger share, greater part, greater share, bigger role, larger role, greater role, bigger part, larger share, play * larger part, play * bigger part, play * greater part, play * larger role, play * bigger role, play * greater role
recipient, beneficiary
edition, round
team, squad
factory, plant
currency, money
pollution, emission
subject, topic, theme
outcome, upshot
hydropower, hydroelectric power, hydroelectricity, hydro power, hydro, water power
transport, transportation
e, electronic
opportunity, chance
competitive edge, competitive advantage
demand orientation, orientation to demand, responsiveness to demand, responsive to demand
equality, equal footing, parity, equal
friendship, amity
trade fair, trade show
dinner, banquet
press release, news release
spokesperson, spokesman, spokeswoman
working group, working party
land, overland, terrestrial
optical, fibre optic
department, dept
government, govt
performance based, based on performance, tied to performance
open ended, not exhaustive
deadline, time limit, cut off date
duration, length
capacity building, building of capacity, building capacity
connectivity, interconnectivity
ethic, ethical
senior official
twin parks
long term
people to people
first time
private sector
win win
`;
