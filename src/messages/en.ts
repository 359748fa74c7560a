/** English, the catalogue that the others follow. Keys are `area.name`; one area a block. */
export const en = {
  'answer.not-in-record': 'The record does not hold that.',
  'answer.out-of-scope':
    'I answer from the record of the cooperation plan only: its objectives, sectors, measures, mechanisms, pledges, people and events. Try “What did China pledge?” or “Which events come next?”.',
  'answer.corrected': 'The record does not hold that. It does hold:',
  'answer.list': '{count, plural, =1 {One entry matches:} other {# entries match:}}',
  'answer.nearest': 'Nearest in the record: {titles}.',
  'answer.source':
    '{publisher}{date, select, none {} other {, {date}}} ({type, select, official {official text} press {press report} academic {academic text} other {reference}}, read {read, select, full {in full} other {in part}})',
  'answer.sources': 'Sources: {sources}{more, plural, =0 {} other { and # more}}. Last checked {checked}.',
  'answer.worded-by-model': 'Worded by a language model from the cited statements.',
  'answer.translation-of': 'Translation. The record says: {text}',
  'answer.people': 'Named in the record: {names}.',
  'answer.plan-ended': 'Note: {plan} ended in {date}.',
  'answer.date-passed':
    'Note: {date} has passed{label, select, none {} other { ({label})}}; the record holds no outcome.',
  'answer.time-since':
    '{years, plural, =0 {} =1 {1 year} other {# years}}{months, plural, =0 {} =1 { 1 month} other { # months}}{days, plural, =0 {} =1 { 1 day} other { # days}}{total, plural, =0 {} =1 { (1 day)} other { (# days)}} since {date}.',
  'answer.time-until':
    '{years, plural, =0 {} =1 {1 year} other {# years}}{months, plural, =0 {} =1 { 1 month} other { # months}}{days, plural, =0 {} =1 { 1 day} other { # days}}{total, plural, =0 {} =1 { (1 day)} other { (# days)}} until {date}.',

  'check.no-faults':
    '{records, plural, one {# record} other {# records}}, {claims, plural, one {# claim} other {# claims}}, no faults',
  'check.faults': '{count, plural, one {# fault} other {# faults}} in the record',
  'check.line': 'line {line, number, ::group-off}',
  'check.record': 'record {record}',
  'check.field': 'field {field}',
  'check.did-you-mean': 'Did you mean {nearest}?',
  'check.mended': 'The record is without faults again and is in use.',

  'fault.no-folder':
    'There is no such folder, or it may not be read. Set RECORD_DIR to the folder that holds the record.',
  'fault.no-file': 'This file is missing. Every record folder has it, if only with an empty list of records.',
  'fault.unreadable': 'This file cannot be read ({code}). Check that it is a file and that the program may read it.',
  'fault.not-utf8': 'Some letters here are not stored as UTF-8. Save the file again with the encoding UTF-8.',
  'fault.empty':
    'This file is empty. It needs at least a version and an empty list of records; take it from a backup if it once held more.',
  'fault.truncated':
    'The file breaks off here before it is complete. The rest is missing, or a closing quotation mark or bracket.',
  'fault.syntax':
    'This is not valid JSON at character {column} of the line: {what, select, CommaExpected {a comma is missing before this place} ColonExpected {a colon is missing after the name of the field} PropertyNameExpected {a field name in quotation marks is expected; perhaps the comma before it is one too many} ValueExpected {a value is expected; perhaps the comma before it is one too many} CloseBraceExpected {a closing brace is missing} CloseBracketExpected {a closing square bracket is missing} EndOfFileExpected {the file should have ended before this place} InvalidCommentToken {comments are not allowed} UnexpectedEndOfString {the closing quotation mark is missing on this line} InvalidEscapeCharacter {a backslash must be written twice} InvalidCharacter {a line break or tab stands within a text} TooDeep {too many brackets stand within one another} InvalidSymbol {text must stand in quotation marks} other {the number or text is not complete}}.',
  'fault.other-schema': 'This is not a record file. It must have a version and a list of records.',
  'fault.no-holidays': 'This is not a file of holidays. It must have a version and a list of countries.',
  'fault.bad-day-of-year': '“{given}” is not a day of the year. Write the month and the day, such as 12-25.',
  'fault.bad-holiday': '“{given}” is not a day. Write the whole date, such as 2027-02-08.',
  'fault.bad-country': '“{given}” is not the code of a country. Write its two capital letters, such as SG.',
  'fault.wrong-version': 'The file has version {given, number, ::group-off}. This program reads version 1.',
  'fault.stray-file':
    'No file of this name belongs to the record, so nothing in it would be used. The files are {known}.',
  'fault.unknown-field': 'There is no field “{given}” here. The fields are {known}.',
  'fault.field-twice': 'This field stands twice in the same place, and only the last would be used. Keep one.',
  'fault.missing': 'This field is missing. It has to be given.',
  'fault.wrong-type':
    '{given} is not what this field holds. Write {expected, select, string {a text in quotation marks} number {a number without quotation marks} array {a list in square brackets} object {fields in braces} record {a list of words for each language, in braces} other {another kind of value}}.',
  'fault.not-allowed': '“{given}” cannot stand here. Write one of {allowed}.',
  'fault.wrong-value': '“{given}” cannot stand here.',
  'fault.blank': 'There is no text here. Write some, or take the field out if it may be left out.',
  'fault.no-claim': 'The record states nothing. It needs at least one claim.',
  'fault.no-source': 'The claim has no source. Name at least one, by its id in sources.json.',
  'fault.no-word': 'No words are given. Name at least one that people use instead.',
  'fault.bad-id':
    '“{given}” is not an id. Write small letters, digits and single hyphens, such as evt-2023-09-06-26th-summit.',
  'fault.bad-claim-id':
    '“{given}” is not the id of a claim. Write the id of the record, a # and a short name, such as plan-x#endorsed.',
  'fault.bad-date': '“{given}” is not a date. Write a date such as 2023-09-06, 2023-09 or 2023.',
  'fault.no-such-day': '{given} is not a day in the calendar. Write a date such as 2023-09-06, 2023-09 or 2023.',
  'fault.bad-url': '“{given}” is not an address on the web. Write it whole, beginning with https://.',
  'fault.bad-slack-id':
    '“{given}” is no id of Slack. Write one such as U0123ABC (a person), S0123ABC (a user group) or C0123ABC (a channel).',
  'fault.role-of-channel':
    '{given} is a channel, and only people and user groups have a role. Take it out, or name the people.',
  'fault.bad-language':
    '“{given}” is not the code of a language. Write two or three small letters, such as zh, id, vi or th.',
  'fault.ends-before-start': 'It ends on {to}, before it starts on {from}. Correct one of the two dates.',
  'fault.id-twice':
    'The id {given} stands already in {file}, line {line, number, ::group-off}. Give one of the two another id.',
  'fault.claim-twice':
    'A claim with the id {given} stands already in {file}, line {line, number, ::group-off}. Give one of the two another id.',
  'fault.term-twice':
    'The term {given} stands already in {file}, line {line, number, ::group-off}. Put all its words in one place.',
  'fault.claim-of-another':
    'The id of the claim, {given}, does not begin with the id of its record. It must begin with {record}#.',
  'fault.dangling': 'There is no {given} in {files}. Correct the id, or add what it names.',

  'check-wording.no-file': 'Give one file of JSON lines that can be read: {file}',
  'check-wording.bad-line': 'Line {line} lacks id, cites or text: nothing was checked.',
  'check-wording.no-record': 'The record has no {id}.',

  'cli.usage': 'Usage: node src/cli.ts COMMAND',
  'cli.commands': 'Commands:',
  'cli.about-check-data': 'check the record folder and list every fault',
  'cli.about-schemas': 'write the JSON schemas of the record files, for editors',
  'cli.about-gaps': 'list what people asked and the record does not answer, most wanted first',
  'cli.about-erase': 'forget everything kept about a person, by their Slack user id',
  'cli.about-check-wording': 'check JSON lines of worded sentences against the records that they cite',
  'cli.about-help': 'show this help',
  'cli.unknown-command': 'There is no command “{given}”.',
  'cli.bad-arguments': 'The command {command} does not know these arguments: {given}',
  'cli.schemas-written': '{count, plural, one {# schema} other {# schemas}} written to {folder}',
  'cli.schemas-not-written':
    'The schemas cannot be written to {folder} ({code}). Check that the program may write there.',

  'config.missing': '{variable} is not set.',
  'config.malformed': '{variable} has a value of the wrong form.',
  'config.state-inside-record': '{variable} lies in the folder of the record. Choose another folder.',

  'home.mine':
    '{total, plural, =0 {You own no open commitment.} one {Yours: one open commitment} other {Yours: # open commitments}}{overdue, plural, =0 {} other {, # overdue}}',
  'home.ours':
    '{total, plural, =0 {{party}: nothing open.} one {{party}: one open commitment} other {{party}: # open commitments}}{overdue, plural, =0 {} other {, # overdue}}',
  'home.see-all': 'See all {total}',

  'gaps.count':
    '{count, plural, =0 {No question waits for the record to learn its answer.} one {# question that the record does not answer well:} other {# questions that the record does not answer well, most wanted first:}}',
  'gaps.entry':
    '- “{text}” ({language}, last asked on {asked}): unanswered {unanswered, plural, one {# time} other {# times}}, found not helpful by {notHelpful, plural, one {# person} other {# people}}, {watchers, plural, one {# person waits} other {# people wait}} for the answer',

  'erase.no-user':
    'Name one person by their Slack user id, such as U012AB3CD. It stands in their Slack profile under “Copy member ID”.',
  'erase.commitments':
    '{count, plural, one {In # entry among the commitments} other {In # entries among the commitments}} the person is now “a person erased”; the commitments themselves stay, and that a person was erased is kept.',
  'erase.done':
    '{count, plural, =0 {Nothing was kept about {user}.} one {# entry about {user} was forgotten, in the backups too.} other {# entries about {user} were forgotten, in the backups too.}}',

  'state.taken':
    'Another desk is running with the state folder {folder}. Stop it first, or set STATE_DIR to another folder.',
  'state.unusable': 'The state folder {folder} cannot be used ({code}). The program must be able to write in it.',
  'state.unreadable': 'The state file {file} cannot be used: {reason}. It was left as it is.',
  'state.not-json': 'it is cut off, empty or damaged',
  'state.wrong-shape': 'it does not hold what it should',
  'state.newer-version': 'a newer version of this program wrote it',
  'state.not-accessible': 'it may not be read',
  'state.backup':
    '{backup, select, none {There is no backup; move the file away to begin anew.} other {The newest backup is {backup}; put it in its place, or move the file away to begin anew.}}',
  'cli.about-ask':
    'Answer a question from the record, or a file of them (--questions FILE), with every stage (--explain) or as JSON (--json); a configured model helps, and --model insists on it',
  'cli.no-model': 'No language model is configured. Set OPENAI_API_KEY, or OPENAI_BASE_URL for a server of your own.',
  'cli.ask-party':
    '“We” and “our” were answered from the record alone. Say for whom you ask with --party, such as --party Thailand.',
  'cli.unknown-party': 'The record has no party called “{given}”.',
  'cli.unknown-audience':
    '“{given}” is no audience. Choose channel (what a channel of the workspace may see), shared (what a channel shared with other workspaces may see) or all.',
  'cli.audience-channel': 'As a channel of the workspace may see it; --audience shared or all for others.',
  'cli.audience-shared': 'As a channel that is shared with other workspaces may see it.',
  'cli.audience-all': 'With what is restricted: for the operator alone.',
  'cli.ask-nothing': 'What is the question? For example: npm run -s ask -- "What did China pledge?"',
  'cli.bad-day': '“{given}” is no day. Write it as 2026-11-22.',
  'cli.file-unreadable': '{file} cannot be read.',
  'cli.bad-line':
    'Line {line} of {file} is not a question. Each line is JSON with id and question, and today (2026-11-22) and lang (en, zh, id, vi, th) where wanted.',

  'slack.source-official': 'official text',
  'slack.source-press': 'press report',
  'slack.source-academic': 'academic text',
  'slack.source-reference': 'reference work',
  'slack.read-full': 'read in full',
  'slack.read-part': 'read in part',
  'slack.checked': 'last checked {date}',
  'slack.more-sources': '{count, plural, one {# more source} other {# more sources}}',
  'slack.nearest': 'The nearest that the record holds:',
  'slack.shown': 'Showing {shown} of {total}.',
  'slack.show-all': 'Show all {total}',
  'slack.show-rest': 'Show the other {count}',
  'slack.page': '{from} to {to} of {total}',
  'slack.column-entry': 'Entry',
  'slack.column-when': 'When and where',
  'slack.column-source': 'Sources',
  'slack.helpful': 'Helpful',
  'slack.not-helpful': 'Not helpful',
  'slack.wrong-fact': 'This fact is wrong',
  'slack.tell-me': 'Tell me when this is answered',
  'slack.share': 'Share in the channel',
  'slack.mention-again': 'To ask on in this thread, mention me again.',
  'slack.vote-thanks': 'Thank you, that was noted.',
  'slack.too-old': 'This answer is too old for its buttons. Please ask the question again.',
  'slack.button-failed': 'That did not work, and nothing was changed. Please try again in a minute.',
  'slack.list-changed': 'The record has changed and the list is shorter now. Please ask the question again.',
  'slack.watching':
    'I will tell you when the record holds an answer. Until then your name is kept with the question, for 90 days at most.',
  'slack.shared': 'Shared in the channel.',
  'slack.shared-by': '{user} asked: {question}',
  'slack.share-invite': 'I am not in this channel. Write “/invite {desk}” here, then press the button again.',
  'slack.share-refused':
    'Slack does not let me post in this channel. Ask whoever manages it whether apps may write here.',
  'slack.share-unconfirmed':
    'Slack did not confirm that the answer was shared. Look in the channel before you press the button again.',
  'slack.not-posted': 'I could not post my answer where you asked, so it is here for you alone.',
  'slack.unconfirmed': 'Slack did not confirm that my answer was posted. In case it was not, here it is for you alone.',
  'slack.too-often':
    'You have asked many questions in a short time, and others are waiting too. Please ask again in {seconds, plural, one {# second} other {# seconds}}.',
  'slack.too-long':
    'Your message is too long for me: I read questions of up to {most, number} characters. Please ask in a few sentences.',
  'slack.failed':
    'Something went wrong with me, and your question has no answer yet. Please ask again; if it happens again, tell whoever runs me and name “{id}”.',
  'slack.thinking': 'is looking it up in the record…',
  'slack.too-late':
    'I was out of service when your question came, and am sorry that it waited. If you still need the answer, please ask again.',
  'slack.unknown-command': 'I do not know the command {command}. Use {known} and your question.',
  'slack.wrong-title': 'Report a wrong fact',
  'slack.wrong-which': 'Which statement is wrong?',
  'slack.wrong-why': 'What is wrong, and how do you know?',
  'slack.wrong-empty': 'Please choose the statement and say what is wrong with it.',
  'slack.wrong-thanks': 'Thank you. The curators will compare it with the source.',
  'slack.wrong-report':
    '{user} says that a fact is wrong.\nClaim: {claim}\nIt says: {statement}\nWhat is wrong: {reason}',
  'slack.send': 'Send',
  'slack.cancel': 'Cancel',
  'slack.close': 'Close',
  'slack.help-what':
    'I answer questions about the ASEAN–China science, technology and innovation plan from a record in which every statement has its source. What the record does not hold, I do not answer.',
  'slack.help-ways': 'How to ask',
  'slack.help-examples': 'For example',
  'slack.way-mention': 'In a channel: mention me with your question. I answer in the thread.',
  'slack.way-direct': 'Here in a direct message: just ask.',
  'slack.way-command': 'Anywhere: /sti and your question. Only you see the answer, and you can share it.',
  'slack.way-shortcut': 'About a message: choose “Ask STI Desk about this” in its menu.',
  'slack.help-else': 'What else I do',
  'slack.way-log': '/sti-commit and what is promised, by whom and until when: I keep it as a commitment.',
  'slack.way-list': '/sti-commitments: what is open, overdue or yours. “/sti-commitments export” sends a file.',
  'slack.way-remind': '/sti-remind: I remind you or a channel of what falls due.',
  'slack.home-title': 'What you can ask',
  'slack.home-record': 'The record holds {count, plural, one {# entry} other {# entries}} now.',
  'slack.home-privacy':
    'A question that the record cannot answer is kept for the curators without your name for 90 days, unless you ask to be told.',
  'slack.ask-when': 'When is {title}?',
  'slack.ask-what': 'What is {title}?',
  'slack.ask-sectors': 'Which sectors are in the record?',
  'slack.ask-pledges': 'Which pledges are there?',
  'slack.ask-events': 'Which events took place last year?',

  'config.cannot-start':
    'STI Desk cannot start: {count, plural, one {one setting is missing or wrong} other {# settings are missing or wrong}}.',
  'config.SLACK_BOT_TOKEN':
    'It begins with xoxb-: https://api.slack.com/apps, your app, “OAuth & Permissions”, “Bot User OAuth Token” (after “Install to Workspace”).',
  'config.SLACK_APP_TOKEN':
    'It begins with xapp-: https://api.slack.com/apps, your app, “Basic Information”, “App-Level Tokens”, “Generate” with the scope connections:write. With HTTP instead of Socket Mode set SLACK_SIGNING_SECRET and PORT.',
  'config.SLACK_SIGNING_SECRET':
    'Only for HTTP: https://api.slack.com/apps, your app, “Basic Information”, “Signing Secret”.',
  'config.PORT': 'A port number, such as 3000: where Slack’s requests arrive with HTTP, and /readyz in any case.',
  'config.other': 'The form is shown in .env.example.',
  'config.playground': 'To try the desk without Slack: npm run playground',
  'config.token-refused':
    'Slack does not accept SLACK_BOT_TOKEN ({error}). Copy it anew: https://api.slack.com/apps, your app, “OAuth & Permissions”.',
  'config.app-token-refused':
    'Slack does not accept SLACK_APP_TOKEN ({error}). Generate it anew: https://api.slack.com/apps, your app, “Basic Information”, “App-Level Tokens”, scope connections:write.',
  'slack.record-broken':
    'The record has changed and has {count, plural, one {# fault} other {# faults}}, so I go on answering from the one before.',
  'slack.more-faults': '… and {count, plural, one {# more} other {# more}}: npm run check-data lists them all.',
  'config.record-broken':
    'STI Desk cannot start with this record: {count, plural, one {# fault} other {# faults}}. Correct them and check with “npm run check-data”.',
  'config.state-taken':
    'Another desk is running with the state folder {folder}. Stop it first, or set STATE_DIR to another folder.',
  'config.state-unusable':
    'The state folder {folder} cannot be used ({code}). The program must be able to write in it.',
  'config.state-unreadable':
    'The state file {file} cannot be read and was left as it is. Restore it from a backup beside it, or move it away to begin anew.',

  'commitment.status-done': 'done',
  'commitment.status-cancelled': 'cancelled',
  'commitment.status-to-verify': 'reported, to be verified',
  'commitment.status-proposed': 'proposed, not yet agreed',
  'commitment.status-on-track': 'on track',
  'commitment.status-no-date': 'open, date not agreed yet',
  'commitment.status-due-soon': '{days, plural, =0 {due today} one {due tomorrow} other {due in # days}}',
  'commitment.status-overdue': '{days, plural, one {overdue by # day} other {overdue by # days}}',
  'commitment.before': 'before {event}',
  'commitment.not-agreed': 'not agreed yet',
  'commitment.field':
    '{field, select, title {What is promised} party {Who promises} recipient {To whom} partners {Partners} plan {Plan} area {Area} sectors {Sectors} serves {Pledge or milestone} owners {Owners} alternate {Alternate} due {Due date} amount {Amount} confidentiality {Who may see it} lifecycle {State} permalink {Link} number {Number} meeting {Meeting} settings {Settings} shareable {Shareable} completion {Completion} verification {Verification} evidence {Evidence} other {Field}}',
  'commitment.ask-missing': '{field}: please fill this in.',
  'commitment.ask-not-understood': '{field}: this was not understood.',
  'commitment.ask-too-long': '{field}: at most {most, number} characters.',
  'commitment.ask-unknown-name':
    '{field}: the record has no “{given}”.{nearest, select, none {} other { Did you mean “{nearest}”?}}',
  'commitment.ask-already-kept': '{field}: {given} is logged already.',
  'commitment.ask-not-allowed': '{field}: a verdict may be logged by verifiers only. Leave it empty.',
  'commitment.ask-ambiguous-date': '{field}: “{given}” can be read in two ways. Which one: {choices}?',
  'commitment.ask-past-date': '{field}: “{given}” has passed. Please check the date.',
  'commitment.ask-impossible-date': '{field}: “{given}” is not in the calendar. Which day is meant?',
  'commitment.ask-far-date': '{field}: “{given}” is more than 50 years away. Please check the year.',

  'cli.about-export':
    'write the commitments as csv, xlsx, json or ics: export --format csv --out FILE [--include-restricted]',
  'cli.about-import':
    'log the rows of a tracker (csv, xlsx, json, ics): import FILE [--save]; without --save it only says what it would do',
  'commitments.unknown-format': 'Not a format that is read or written here: csv, xlsx, json or ics.',
  'commitments.too-large': 'The file is too large: at most {most} MB, 10,000 rows and 100 columns.',
  'commitments.unreadable': 'The file cannot be read: it is damaged, or not what its name says.',
  'commitments.encrypted':
    'The file has a password, or is of an old Excel (.xls): save it as .xlsx without a password.',
  'commitments.empty': 'There is nothing in the file.',
  'commitments.no-headings': 'The first row needs headings; at least one called “title” or “commitment”.',
  'commitments.row-faulty': 'Row {row}: {questions}',
  'commitments.row-fine': 'Row {row}: {title}',
  'commitments.dry-run':
    '{fine, plural, one {# row} other {# rows}} can be logged, {faulty} cannot. Nothing was saved; add --save when all rows are right.',
  'commitments.not-saved': '{faulty, plural, one {One row is} other {# rows are}} faulty: nothing was saved.',
  'commitments.imported': '{count, plural, one {One commitment} other {# commitments}} logged: {numbers}.',
  'commitments.exported': '{count, plural, one {One commitment} other {# commitments}} written to {file}.',
  'commitments.record-broken': 'The record has faults; “check-data” names them.',

  'tracker.read':
    '{name}: {fine, plural, one {# commitment is} other {# commitments are}} clear, {faulty, plural, =0 {none needs} one {# needs} other {# need}} correcting{same, plural, =0 {} other {, # may be logged already and are left out}}. Nothing is saved before you have reviewed it.',
  'tracker.more-faulty': '{count, plural, one {One more is} other {# more are}} faulty: the review shows all of them.',
  'tracker.review': 'Review and save',
  'tracker.title': 'Review the tracker',
  'tracker.explain':
    'Saving logs {fine, plural, =0 {nothing yet} one {the one that is clear} other {the # that are clear}}; what is faulty or left out is kept back. Page {page} of {pages}.',
  'tracker.left-out': 'left out',
  'tracker.same-row': 'the same as row {row}',
  'tracker.correct': 'Correct',
  'tracker.leave-out': 'Leave out',
  'tracker.take-in': 'Take in',
  'tracker.take-in-all': 'Take in all that are left out',
  'tracker.next': 'Next page',
  'tracker.previous': 'Previous page',
  'tracker.nothing-clear': 'No row can be saved yet. Correct a row, or take one in.',
  'tracker.look-again': 'This is how it reads now. Save once more to log it.',
  'tracker.saved': '{count, plural, one {One commitment} other {# commitments}} logged from {name}: {numbers}.',
  'tracker.kept-back': '{count, plural, one {One row was} other {# rows were}} kept back:',
  'tracker.rest': 'Review the rest',
  'tracker.undo-all': 'Undo all',
  'tracker.undone': '{count, plural, one {One commitment} other {# commitments}} undone. The history keeps both.',
  'tracker.not-undone':
    '{count, plural, one {One} other {#}} could not be undone: Undo works for ten minutes, for whoever logged, while nobody has changed them.',
  'tracker.forgotten': 'I no longer have that file: I keep it for a day, and not over a restart. Please send it again.',
  'tracker.saved-meanwhile':
    'This was saved meanwhile, or by pressing twice. Open the review again to see what is left.',
  'tracker.too-many':
    'The file has {rows, number} rows; at most {most, number} can be reviewed here. Please split it, or ask whoever runs the desk to import it.',
  'tracker.no-scope':
    'I may not read files: the app lacks the scope files:read. Whoever installed it can add it; until then paste notes with /sti-commit notes.',
  'tracker.not-fetched': 'I could not get the file from Slack. Please send it again.',

  'commit.log': 'Log a commitment',
  'commit.save': 'Save',
  'commit.open': 'Open',
  'commit.more': 'Show more',
  'commit.list-mine': 'My commitments',
  'commit.update': 'Correct',
  'commit.report': 'Report done',
  'commit.verify': 'Verify',
  'commit.postpone': 'Postpone',
  'commit.reassign': 'Reassign',
  'commit.cancel': 'Cancel it',
  'commit.history': 'History',
  'commit.undo': 'Undo',
  'commit.owner': 'Owner',
  'commit.amount': 'Amount',
  'commit.evidence': 'Evidence',
  'commit.source': 'Source',
  'commit.message': 'message',
  'commit.is-restricted': 'Restricted: only its parties and owners see it.',
  'commit.why': 'Why',
  'commit.yes': 'yes',
  'commit.no': 'no',
  'commit.hint-due': 'For example: 30 June 2027, June 2027, 2027, not agreed yet, before the 30th summit.',
  'commit.hint-recipient': 'Leave it empty where it is promised to all.',
  'commit.hint-partners': 'Separated by semicolons, the role in brackets: China (lecturers); Laos',
  'commit.hint-amount': 'A number and its unit: 20 places, at least 10,000,000 USD',
  'commit.hint-evidence': 'Evidence: a link, or what shows that it is done',
  'commit.proposed': 'Not yet agreed by all sides',
  'commit.restricted': 'Restricted: only its parties and owners see it',
  'commit.shareable': 'May be shown in channels shared with others',
  'commit.announce': 'Tell this channel',
  'commit.duplicates': 'This looks like what is logged already. Save again to log it all the same:',
  'commit.logged': 'Logged as {number}.',
  'commit.announced': '{user} logged {number}.',
  'commit.not-announced':
    'The channel could not be told: the desk is not in it, or not everybody in it may see this commitment.',
  'commit.changed': '{number} was changed; the history keeps what it was.',
  'commit.undone': '{number}: undone. The history keeps both.',
  'commit.needs-words': 'Please fill this in.',
  'commit.verdict-verified': 'Done as promised',
  'commit.verdict-rejected': 'Not done: goes back to its owner',
  'commit.verdict-needs-review': 'To be looked at again',
  'commit.not-opened': 'The form could not be opened in time. Please try again.',
  'commit.not-kept':
    'This could not be kept, and nothing has changed. Please try again; if it goes on, tell whoever runs the desk.',
  'commit.refused-not-allowed':
    'You may not do this: logging is for members of this workspace, changing for owners and curators, verifying for verifiers.',
  'commit.refused-nothing-to-change': 'That is what it says already: nothing has changed.',
  'commit.refused-not-open': 'It is closed or cancelled; nothing has changed.',
  'commit.refused-nothing-reported': 'Nothing has been reported done yet.',
  'commit.refused-own-report': 'Somebody else than the reporter has to verify it.',
  'commit.refused-too-late-to-undo': 'Undo works for ten minutes. Correct it with a further change.',
  'commit.refused-not-valid': 'A field is too long or was not understood.',
  'commit.refused-unknown': 'There is no such commitment that you may see.',
  'commit.refused-changed-meanwhile':
    'Somebody else changed it while your form was open ({action, select, log {logged} report {reported done} verify {verified} postpone {postponed} reassign {reassigned} cancel {cancelled} undo {undone} other {corrected}}). Their change stands; close this form and open the commitment again.',
  'commit.action':
    '{action, select, log {logged} report {reported done} verify {verified} postpone {postponed} reassign {reassigned} cancel {cancelled} undo {undone} other {corrected}}',
  'commit.list': 'Commitments {from}–{to} of {total}, by due date',
  'commit.list-none':
    'No commitment that you may see fits. Filters: mine, ours, overdue, done, all, due 30d, a party, #sector, words of the title.',
  'commit.list-none-with-words':
    'No commitment that you may see fits; these words were looked for in titles: {words}. Filters: mine, ours, overdue, done, all, due 30d, a party, #sector.',
  'commit.home-ask': 'For whom do you speak? It says what “ours” means to you.',
  'commit.home-say': 'Choose your party',
  'commit.home-for': 'Remember this for',
  'commit.home-for-me': 'me',
  'commit.home-for-channel': 'everybody in this channel',
  'commit.home-kept': 'You speak for {party}.',
  'commit.home-kept-channel': 'This channel speaks for {party}.',
  'commitment.is-proposed': 'proposed',
  'commitment.is-agreed': 'agreed',
  'commitment.is-in-progress': 'in progress',
  'commitment.is-reported': 'reported',
  'commitment.is-closed': 'closed',
  'commitment.is-cancelled': 'cancelled',
  'commitment.is-not-started': 'not started',
  'commitment.is-limited': 'limited',
  'commitment.is-substantial': 'substantial',
  'commitment.is-complete': 'complete',
  'commitment.is-pending': 'pending',
  'commitment.is-verified': 'verified',
  'commitment.is-rejected': 'rejected',
  'commitment.is-needs-review': 'to be reviewed',
  'commitment.is-channel': 'channels of the workspace',
  'commitment.is-restricted': 'restricted',
  'config.access-broken': 'STI Desk cannot start: access.json in the folder of the record cannot be used ({detail}).',
  'commit.owner-gone': '{name} has left the workspace. Choose somebody who is there.',
  'commit.owner-guest': '{name} is a guest of the workspace. Only its members can own a commitment.',
  'commit.owner-stranger': '{name} is of another workspace. Only members of this one can own a commitment.',
  'commit.owner-bot': '{name} is an app. Only people can own a commitment.',
  'commit.has-left': 'owner has left: reassign',
  'commit.owner-left':
    '{owner} has left the workspace and still owns {count, plural, one {# open commitment} other {# open commitments}}: {numbers, select, none {open /sti-commitments to reassign} other {{numbers}}}. Please reassign.',
  'commit.erased-person': 'a person erased on {date}',
  'commit.track': 'Track this',
  'commit.track-one': 'Track one of these',
  'commit.passed': 'this date has passed; no outcome on record',
  'commit.no-date-on-record': 'no date on record',
  'commit.promised':
    '{total, plural, =0 {Nothing of that is on record or logged.} one {One promise, on record or logged:} other {# promises, on record or logged, by due date{pages, select, none {} other { ({from}–{to} shown)}}:}}',
  'commit.asked-open': 'open',
  'commit.asked-overdue': 'overdue',
  'commit.asked-done': 'done',
  'commit.asked-with': 'with {parties}',
  'commit.asked-until': 'due by {to}',
  'commit.asked-from': 'due from {from}',
  'commit.asked-span': 'due {from} – {to}',
  'commit.no-outcome': 'on record; no outcome recorded',
  'commit.promised-without-topic': 'Nothing names “{words}”. This is the rest that fits:',
  'commit.promised-shared':
    'This channel is shared with other workspaces: only commitments marked as shareable are shown here.',
  'commit.promised-try':
    'Ask for another party, another time, or for what is done; or see everything with /sti-commitments all.',
  'commit.notes': 'Log from notes',
  'commit.notes-read': 'Read',
  'commit.notes-lines': 'Paste notes, one commitment a line, at most {most} lines',
  'commit.notes-review':
    'This is how the lines were read. Correct a line where it was read wrongly, empty it to leave it out, and save all together.',
  'commit.notes-unclear': 'This line is not clear yet',
  'commit.notes-same': 'may be the same as {numbers}',
  'commit.exported': '{count, plural, one {One commitment} other {# commitments}}:',
  'commit.export-sent': 'The file is in our direct messages.',
  'commit.export-failed':
    'The file could not be sent. The app may lack the scope files:write; whoever runs the desk can use “npm run export”.',
  'commit.erase-why': 'Say why after the number: /sti-commitments erase {number} logged by mistake with a private name',
  'commit.erase-erased': '{number} was erased, in the backups too. That it was erased, by whom and why, is kept.',
  'commit.erase-not-allowed': 'Only an administrator named in access.json may erase a commitment.',
  'commit.erase-unknown': 'There is no commitment {number}.',

  'reminder.due':
    '{title} {tense, select, past {was} other {is}} due {precision, select, day {on} other {by the end of}} {date}',
  'reminder.event':
    '{title} {tense, select, past {was planned for} other {takes place {precision, select, day {on} other {in}}}} {date}',
  'reminder.plan-end':
    '{title} {tense, select, past {ended} other {ends}} {precision, select, day {on} other {at the end of}} {date}',
  'reminder.days': '{days, plural, =0 {today} =1 {tomorrow} other {in # days}}',
  'reminder.from-to': '{from} to {to}',
  'reminder.question': '{title} was planned for {date}, and the record holds no outcome. Did it take place?',
  'reminder.overdue': '{title} was due {precision, select, day {on} other {by the end of}} {date} and is not done',
  'reminder.moved': 'The date has moved: it was {from} before.',
  'reminder.late': 'Late: this was to come on {date}.',
  'why.due': 'due now',
  'why.planned': 'planned',
  'why.overtaken': 'overtaken by what came after it',
  'why.already-sent': 'sent',
  'why.being-sent': 'being sent',
  'why.unconfirmed': 'sent, but nobody can tell whether it arrived',
  'why.before-subscription': 'from before the subscription',
  'why.paused': 'the subscription is paused',
  'why.suspended': 'the destination is gone',
  'why.snoozed': 'put off',
  'why.dismissed': 'marked as not relevant here',
  'why.outdated': 'given up: it was no longer true or wanted',
  'why.before-date': 'from before its date was set',
  'why.owner-first': 'its owner comes first',
  'why.reacted': 'somebody before you has done something about it in that week',
  'why.not-visible': 'not everybody here may see it',
  'why.stopped': 'stopped by the person',
  'why.silence':
    '{reason, select, reported {It is reported done and waits to be verified: nothing more is reminded of.} done {It is done: nothing more is reminded of.} cancelled {It was cancelled: nothing more is reminded of.} before {It is due {due}, which is no date: nothing is reminded of until it has one.} other {Its date is not agreed yet: nothing is reminded of until it is.}}',
  'cli.about-due': 'list what is to be reminded of at an instant, and what is not and why',
  'due.bad-time':
    'Write the instant as in --now 2026-12-01T02:00:00Z, and the time zone as in --time-zone Asia/Jakarta.',
  'due.bad-access': 'access.json cannot be used: {detail}',
  'due.nobody':
    'Nobody has subscribed. A channel that asked for everything, in single posts at {time} ({timeZone}), would get:',
  'due.none': 'Nothing is due.',
  'due.post': 'To the {kind, select, person {person} other {channel}} {destination}:',
  'due.not-sent': 'Not sent to {destination}: {item} ({occurrence}), {reason}',
  'due.next': 'Next, on {date}: {titles}',

  'remind.header': '{count, plural, one {# reminder} other {# reminders}}{late, plural, =0 {} other { (# late)}}',
  'remind.when': '{edge, select, from {From} other {Until}} {time} in {timeZone} (for you: {when})',
  'remind.plan': 'Plan: {plan}',
  'remind.owner': 'Owner: {owners}',
  'remind.own':
    'This comes to you because you own it or stand in for its owner. “/sti-remind pause” or “stop” here holds it back.',
  'remind.header-overdue':
    '{count, plural, one {# commitment is overdue} other {# commitments are overdue}}{late, plural, =0 {} other { (# late)}}',
  'remind.source': 'Source: {sources}',
  'remind.calendar': 'Add to calendar',
  'remind.choose-snooze-1': 'In 1 day again',
  'remind.choose-snooze-3': 'In 3 days again',
  'remind.choose-snooze-until': 'On another day again …',
  'remind.choose-not-here': 'Not relevant here',
  'remind.choose-why': 'Why and when?',
  'remind.choose-yes': 'It took place',
  'remind.choose-no': 'It did not take place',
  'remind.unconfirmed':
    'I posted a reminder in {where}, and cannot tell whether it arrived: I got no answer, and may not read there. I will not post it again; please look.',
  'remind.suspended':
    '{reason, select, archived {{where} is archived} deleted {{where} is not there any more, or I was removed from it} not_invited {I am not in {where}} other {{where} cannot be reached}}, so its reminders have stopped. {reason, select, not_invited {Invite me there and subscribe again.} other {Subscribe again where they are needed.}}',
  'remind.kind-milestone': 'milestones',
  'remind.kind-event': 'events',
  'remind.kind-plan-end': 'ends of plans',
  'remind.kind-pledge': 'pledges',
  'remind.kind-commitment': 'commitments',
  'remind.how-digest': 'one digest each {weekday} at {at} ({timeZone})',
  'remind.how-single': 'single posts {leads} days before, at {at} ({timeZone})',
  'remind.how-working': 'on working days of {country} only',
  'remind.next': '{count, plural, one {The next post:} other {The next # posts:}}',
  'remind.nothing-dated': 'Nothing of it is dated yet; when the record gains a date, you will be told.',
  'remind.help':
    'I remind of what has a date in the record. Say where (here, me), what (milestones, events, plans, pledges, commitments, everything; a sector, a country, a plan) and how (weekly, or days before such as 30d 7d 1d; at a time; working-days and a country):',
  'remind.bad-word':
    'I do not know “{word}”.{nearest, select, none {} other { Do you mean “{nearest}”?}} Nothing was changed. “/sti-remind help” shows what can be said.',
  'remind.bad-lead':
    '“{word}” is too long before: a year (365d) is the most.{nearest, select, none {} other {}} Nothing was changed.',
  'remind.bad-time':
    '“{word}” is no time of day: write it as 09:00.{nearest, select, none {} other {}} Nothing was changed.',
  'remind.bad-both':
    'A digest comes once a week ({word}), single posts come some days before: ask for one of them, or twice. Nothing was changed.',
  'remind.bad-zone':
    '“{word}” is no time zone that I know: write it as Asia/Jakarta.{nearest, select, none {} other {}} Nothing was changed.',
  'remind.bad-country': 'I know no working days of “{word}”. Known are: {nearest}. Nothing was changed.',
  'remind.members-only': 'Only members of this workspace can subscribe.',
  'remind.subscribed': 'Subscribed:',
  'remind.invite': 'I post only in channels that I am in: if I am not in this one yet, invite me with /invite {desk}.',
  'remind.none': 'Nothing is subscribed here. “/sti-remind help” shows how.',
  'remind.not-yours': 'Only those who subscribed, and curators, can change this for everybody: {others}.',
  'remind.not-for-all':
    'Only its owner, whoever subscribed, and curators can set this aside for everybody{others, select, none {} other {: {others}}}. You can put it off for yourself.',
  'remind.done-pause': '{count, plural, one {Paused:} other {Paused, all # of them:}}',
  'remind.done-resume': '{count, plural, one {Goes on from now:} other {All # go on from now:}}',
  'remind.done-stop': '{count, plural, one {Stopped:} other {Stopped, all # of them:}}',
  'remind.already': 'Already subscribed; nothing was changed:',
  'remind.why-what': 'Of what? Write “/sti-remind why” and a name, such as one of these:',
  'remind.several-items': 'Several go by “{name}”. Write more of the one that you mean:',
  'remind.alone':
    '“{verb}” stands alone, for all that is subscribed here; I do not know what “{rest}” adds to it. Nothing was changed. “/sti-remind list” has a button to change each.',
  'remind.no-item': 'I find nothing dated under “{name}”.{nearest, select, none {} other { Do you mean “{nearest}”?}}',
  'remind.not-asked-for': 'not asked for',
  'remind.snoozed': 'I will tell you again on {date}.',
  'remind.snoozed-here': 'It comes here again on {date}.',
  'remind.snoozed-by': '{user} put this off until {date}.',
  'remind.dismissed': 'It is not spoken of here any more.',
  'remind.dismissed-by': '{user} marked this as not relevant here.',
  'remind.outcome':
    '{user} says that “{title}” ({item}) {answer, select, yes {took place} other {did not take place}}. Please check it, and put the outcome on record.',
  'remind.answered-by':
    '{user} answered: {answer, select, yes {it took place} other {it did not take place}}. The curators have been told.',
  'remind.outcome-thanks': 'Thank you; the curators have been told.',
  'remind.no-curators': 'Thank you. No curators’ channel is set here, so please tell them yourself.',
  'remind.bad-day': 'Choose a day after today.',
  'remind.until-title': 'Remind again',
  'remind.until-submit': 'Remind',
  'remind.until-label': 'On which day?',
  'remind.no-days': 'Nothing here is known to the day, so there is nothing to put into a calendar.',
  'remind.calendar-sent': 'I sent you the calendar file in a direct message.',

  'remind.change': 'Change',
  'remind.changed': 'Changed:',
  'remind.as-typed': 'The same, typed: {command}',
  'remind.form-save': 'Save',
  'remind.form-plans': 'Only these plans',
  'remind.form-owners': 'Only what these people own',
  'remind.form-weekday': 'On which day? (for a digest)',
  'remind.form-zone': 'Time zone, such as Asia/Jakarta (empty: your own)',
  'remind.form-every-day': 'Every day',
  'remind.form-bad-kinds': 'Choose at least one.',
  'remind.form-bad-leads': 'Write days before the date, from 0 to 365, such as 30, 7, 1, 0.',
  'remind.form-bad-zone': 'I know no such time zone. Write one such as Asia/Jakarta.',
  'remind.form-leads': 'How many days before? (for single posts)',
  'remind.form-digest': 'One digest a week',
  'remind.form-working': 'Only on working days of',
  'remind.form-title': 'Be reminded',
  'remind.form-submit': 'Subscribe',
  'remind.form-close': 'Close',
  'remind.form-where': 'Where?',
  'remind.form-here': 'In this channel',
  'remind.form-me': 'To me directly',
  'remind.form-kinds': 'Of what?',
  'remind.form-sectors': 'Only these sectors',
  'remind.form-parties': 'Only these countries',
  'remind.form-how': 'How?',
  'remind.form-single': 'Single posts, before the date',
  'remind.form-at': 'At what time?',
  'remind.home-title': 'Your reminders',
  'remind.home-add': 'Remind me …',
  'answer.left-out':
    '{count, plural, =1 {One more entry of that time is} other {# more entries of that time are}} on record outside the plans: ask what happened then.',
};
