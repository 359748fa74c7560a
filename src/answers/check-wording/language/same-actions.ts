/**
 * Verbs, with their nouns and light verbs, that can stand for each other in a report without changing what is true. The
 * first of a line names the concept; `*` stands for an article or pronoun, or for nothing. Acts of different weight stay
 * apart: to adopt, approve, endorse, sign and announce; to hold, host, chair and organise.
 */
export const SAME_ACTIONS = `
say, speak of, spoke of, spoken of, stated, tell, voice, express, told, remark, declare, according to, mention, put it, affirm, comment, assert, inform, announce that, state that, make * clear that
point out, note, observe, draw * attention to, call * attention to
stress, emphasise, underline, underscore, highlight, emphasis, lay * stress on, put * stress on, place * stress on, lay * emphasis on, put * emphasis on, place * emphasis on
write, wrote
propose, suggest, put forward, idea of, make * proposal
proposal, idea
ask, call for, request, urge, appeal for, asking for, make * appeal for
promise, pledge, commit, vow, undertake, commitment, make * promise, make * pledge, make * commitment, give * word, give * pledge, give * promise
announce, announcement, make * announcement
speak, spoke, speech, take * floor, address, speaker, have * floor, give * speech, deliver * speech, make * speech, hold * speech, give * address, deliver * address, deliver * remarks, make * remarks, give * remarks
name, list, cite, identify, enumerate
warn, caution, give * warning, issue * warning, sound * warning, utter * warning
argue, argument, contend, make * case for, make * case that, take * view that, be of the view that
differ, different, vary, diverge, difference, discrepancy
call, describe as, describe, described, refer to as, known as, term it, dub, style, label, go by * name of
mean, stand for, stands for, denote, signify, refer to
discuss, discussion, confer, talk about, exchange views, hold * discussions on
hope, hopeful
wish, desire, would like
intend, plan to, planning to, planned to, intention
aim, seek, sought, target, there to, look for, looking for, search for, meant to, intended to, designed to, geared to, geared towards, goal, objective, aims at, purpose, aim is to, purpose is to, goal is to, objective is to
due, to be, scheduled, expected, was to, were to, is to, are to, set to, slated, foreseen, set down for
agree, agreement reached, consent, concur, reach * agreement, come to * agreement
welcome, greet
launch, kick off, set in motion
start, begin, began, begun, commence, get under way, got under way, beginning, outset, make * start, make * beginning
open, inaugurate, inaugural, inauguration, opening
found, come into being, establish, set up, create, establishment, creation, founding, setting up, founder
end, close, expire, expiry, expiration, lapse, come to an end, finish, run out, conclude its term, ending, come to * close, draw to * close, reach * end
substantially conclude, substantial conclusion, substantially concluded
conclude, conclusion, wrap up, bring to * conclusion, come to * conclusion, bring to * close, bring to * end
continue, keep, keep on, maintain, sustain, keep up, carry on
follow, follow up
replace, succeed, replacement, supersede, substitute for
successor, follow up programme, follow on
extend, prolong, extension, lengthen
last day, final day
last year of, final year, closing year
run, last
adopt, adoption
endorse, endorsement, give * endorsement, give * endorsement to, lend * endorsement to
approve, approval, give * approval, give * approval to, give * green light, give * green light to, give * go ahead, give * go ahead to
sign, signature, signing, signatory, put * signature to, put * name to, ink
ratify, ratification
release, issue, put out, bring out, brought out, publish, publication, issuance
confirm, confirmation, verify
after, once
provide, supply funds, make available, contribute, contribution, offer, furnish, give, grant, hand, make * grant
hold, held, take place, took place, taking place, taken place, convene, stage, occur, happen
meet, met, meeting, gather, assemble, sit down
attend, present at, attendance, in attendance, attendee, take * part, took part, taking part, participate, participation, participant, join in, was present, were present, present as, be present, presence of, turn out for
chair, in the chair, preside, preside over, chairmanship, chairperson, chairman, chairwoman, take * chair, occupy * chair, serve as chair, act as chair, in * role of chair
co-chair, one of the chairs, co chair, jointly chaired, jointly chair, chair jointly, chaired jointly, chair together, share * chair, one of the two chairs
host, play host to, act as host, act as host to, serve as host, be host to, was host to, were host to
co-host, one of the hosts, co host, jointly hosted, jointly host, host jointly, hosted jointly, host together
receive, received
lead, led, head, headed, leader, at the head of, heads of government, heads of state and government
represent, representative, speak for, spoke for, speaking for, on behalf of, representation
support, assist, help, assistance, backed, backing, backs, give * backing, give * backing to, lend * backing, lend * backing to, give * support, give * support to, lend * support, lend * support to, provide * support, provide * support to, provide * assistance, provide * assistance to, express * support for, voice * support for, give * help to, come out in support of
earmark, set aside, reserve, allocate, allot
carry out, implement, implementation, execute, execution, put into practice, put into effect, put into action, put * into practice, put * into effect, put * into action, into practice, into effect, into action, carrying out, carried out, bring into effect
strengthen, reinforce, deepen, deeper, strong, stronger, deepening, closer, closely, more closely, step up, stepping up, stepped up, intensify, enhance, enhancement, enhancing, improve, improvement, boost, bolster, fortify, consolidate
widen, broaden, wider, broader, expand, expansion, enlarge
wide, broad
speed up, accelerate, sped up, speeding up, acceleration, quicken, hasten
upgrade, upgrading, raise to
raise, nurture, cultivate
link, connect, link up, connection, interconnection, interconnect
train, training, teach, taught, trainee, trainer, give * training, give * training to, provide * training, provide * training to, provide * training for, deliver * training
select, choose, chose, chosen, pick, selection, choice, make * selection
review, examine, examination, take * stock of, look over
promote, promotion
draft, drafting
draw up, drew up, drawn up, drawing up, work out, prepare, formulate, devise, elaborate
develop, development
grow, growth, grew
build, built, construct, construction
run by, organise, organised, organiser, arrange
coordinate, coordination, coordinator
report, reported
count, figure, tally, statistics
trade, traded
supervise, oversee, supervision, oversight, supervisory, watch over
guide, guidance, give * guidance to, give * guidance, provide * guidance to, provide * guidance
combine, bring together, unite, brings together, bringing together, pool
cover, span, take in, takes in, took in, encompass, comprise, contain, comprising
include, included, including, among, amongst, among others
advance, advancement, carry forward, take forward, move forward, push forward, carry * forward, take * forward, push * forward, move * forward
pay, paid, payment, pay out
receive plaques, awarded plaques, given plaques, presented with plaques, plaques given, plaques awarded, get * plaques
show, present, display, showcase, put on show, put on display, on show, on display, demonstrate, demonstration
unveil, reveal, unveiling
enter, entry, entries
reach, get to
pursue, go after, pursuit
reshape, reshaping
encourage, foster, stimulate
exchange, interchange, exchange visit, swap
turn into, transform into, turn, convert, convert into, translate into
assess, evaluate, evaluation, assessment, appraise, appraisal
monitor, monitoring, keep track of
apply, application, applied
centre on, focus on, concentrate on, center on, at the centre of, focus, revolve around, focused on, have * focus on, put * focus on, place * focus on
lead the agenda, high on the agenda, top the agenda, led the agenda, topped the agenda
deal with, concern, dealt with, on the subject of, dealing with, be about, turn on, have to do with
serve, serve as, act as, acts as, function as
define, set out, lay out, laid out, set, setting, determine, outline, spell out, lay down, specify, map out
join, accede, accession, admission, admit, become * member of
appoint, name to, appointment
take, took, assume
seize, use, take up, make * use of, utilise
in line with, in accordance with, according to its, consistent with, in keeping with, in conformity with, in accord with, abide by, comply with, compliance with, keep to, follow * rule, follow * law, follow * obligation, meet * obligation, observe * rule, observe * law
responsible for, in charge of, responsible, in charge, responsibility for, have * charge of
headquartered, head office, headquarters, seat, has its seat, have * seat, base, sit, hq
enable, make possible
require, prescribe, stipulate, mandate
spread, disseminate, dissemination, propagate
facilitate, ease
add, append, attach, supplement
send, dispatch
explore, look into
involve, involvement
engage, engagement
harmonise, harmonised, harmonisation, align, alignment
specialise, specialisation
commercialise, commercialisation, bring to market, take to market
produce, production
decide, decision, take * decision, make * decision
certify, certification, certificate
consult, consultation, hold * consultations
answer, response, reply, respond, give * answer, give * reply
underlie, underpin, foundation, basis, at the basis of, bedrock
rest on, based on, grounded in, grounded on, rest
visit, trip, pay * visit to, make * visit to, make * trip to
commemorate, celebrate
aim for, work for, strive
success, succeed in, successful, make a success
draw, attract
begin by, start by
qualify, eligible
reaffirm, reiterate
protect, protection, safeguard
share experience, sharing of experience, exchange of experience, pass on experience
resolve, solve, solution
manage, management
high on
inaugurated as
call it
participate in
`;
