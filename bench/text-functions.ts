import { isChunkFailure } from '../src/app/domain/chunk-failure';
import { ageWords, dayText, formatClock, formatDay, formatListDate, formatThreadTime } from '../src/app/words/dates';
import { answerProblem } from '../src/app/words/answer-words';
import { isPlausibleDay } from '../src/app/domain/working-time/plausible-day';
import { dueLine, dueWords, readDueLine } from '../src/app/words/due-words';
import { shownAge } from '../src/app/words/working-age-words';
import { confirmationRequest, mailLink, whatsAppLink } from '../src/app/words/confirmation-request';
import { readTicketList } from '../src/app/domain/ticket-list-address';
import {
  counterWords,
  emailProblem,
  optionalEmailProblem,
  requiredTextProblem,
  textProblem,
} from '../src/app/words/field-words';
import { filled } from '../src/app/domain/catalogue/check-cell';
import { patternProblem, searchedText } from '../src/app/domain/catalogue/find-errors';
import { cellText } from '../src/app/domain/catalogue/form-header';
import { findTopics, topicNamed } from '../src/app/domain/catalogue/topic-rules';
import { questionText, readTopicDraft } from '../src/app/domain/catalogue/topic-draft';
import { mostSimilar, similarSearch, matterWords } from '../src/app/domain/similar-tickets';
import { cleanFileName, extensionOf } from '../src/app/domain/file-name';
import { beginsAs, contentMatches } from '../src/app/domain/file-signature';
import { fileKind, fileType } from '../src/app/domain/file-types';
import { parseFormName } from '../src/app/domain/form-key';
import { dayNumber, monthStart } from '../src/app/domain/working-time/day-number';
import { dueDate } from '../src/app/domain/working-time/due-date';
import { officeCalendar } from '../src/app/domain/working-time/office-calendar';
import { aTicket } from '../src/testing/samples';
import { ticketAges } from '../src/app/domain/working-time/ticket-ages';
import { workingAge } from '../src/app/domain/working-time/working-age';
import { nthWorkingDay } from '../src/app/domain/working-time/working-days';
import { fromLocalMinute, isDay, parseInstant } from '../src/app/domain/instant';
import { daysRange, periodOf } from '../src/app/domain/period';
import {
  blankProblem,
  blanksIn,
  fillAnswer,
  firstBlank,
  forTopic,
  unknownVariables,
} from '../src/app/domain/ready-answers';
import { NO_VIEWS, readViews, viewName, withoutView, withView } from '../src/app/domain/saved-views';
import { adjacentId, placeIn } from '../src/app/domain/ticket-sequence';
import { DEFAULT_QUERY } from '../src/app/domain/ticket-query';
import { toKinds } from '../src/app/domain/polling/ticket-notifications';
import { firstMarks, markRead, readUpTo, toMarks } from '../src/app/domain/unread/read-marks';
import { secondsOf } from '../src/app/domain/unread/unread';
import { userTag } from '../src/app/domain/user-tag';
import { topicDeadline } from '../src/app/domain/working-time/topic-due';
import topics from '../src/assets/catalogue/topics.json';
import type { Topic } from '../src/app/domain/catalogue/catalogue';
import { daysFrom } from '../src/app/domain/recap-period';
import { haiDjpbLabel, isReference, referenceLabel, withoutLabel } from '../src/app/domain/reference';
import { codeIn, satkerCode, findSatker } from '../src/app/domain/satker-text';
import {
  cleanText,
  clip,
  countCharacters,
  displayText,
  isBlank,
  isEmail,
  limitMarks,
  normalized,
} from '../src/app/domain/text';
import { textDifference } from '../src/app/domain/text-difference';
import { withNoticeLine } from '../src/app/domain/notice';
import { isId } from '../src/app/domain/ticket';
import { isOpenBefore, periodFrom } from '../src/app/domain/ticket-query-url';
import { cellXml, neutraliseFormula } from '../src/app/exports/xlsx/neutralise-formula';
import { listFileName, recapFileName, ticketFileName } from '../src/app/exports/export-file-name';
import { type Face, shortened, widthOf } from '../src/app/exports/paper/face';
import { isWinAnsi } from '../src/app/exports/paper/helvetica';
import { shaped, visualOrder } from '../src/app/exports/paper/jspdf-internals';
import { pdfDate } from '../src/app/exports/paper/pdf-date';
import { wrap } from '../src/app/exports/paper/wrap';
import { downloadFailureWords } from '../src/app/ui/attachment-list/download-words';
import { askerKindWords } from '../src/app/words/asker-kinds';
import { destinationAt, destinationWords, namesOffice } from '../src/app/words/destinations';
import { eventWords } from '../src/app/words/events';
import { methodWords } from '../src/app/words/methods';
import { ratingWords } from '../src/app/words/ratings';
import { wordsOfCode } from '../src/app/words/words-of-code';
import { isTime, readDay, readMonth, readTime } from '../src/app/domain/typed-time';

const ZONE = 'Asia/Jakarta';
const AT = '2024-03-21T05:07:10Z';
const LIMIT = 10_000;
const WIDTHS = new Uint16Array(0x10000).fill(500);
const FACE: Face = { resource: 'F1', widths: WIDTHS, show: (line) => line };
const OFFICE = officeCalendar({ hours: {}, offices: [], periods: [], years: {} }, { code: '', kind: 'KPPN' }, ZONE);
const DEADLINE = { key: 'a', name: 'A', words: 'A', rule: { kind: 'announced' } } as const;
const [TOPIC] = topics.topics as readonly Topic[] as readonly [Topic];
const SEQUENCE = { query: DEFAULT_QUERY, before: 0, total: 1, first: 1, last: 1 };
const NO_BYTES = new Uint8Array();
const WRONG = { kind: 'wrong-file', reason: 'content', size: 1 } as const;
/** How each function is called with a hostile text, by `file#function`. */
export const MEASURED: Readonly<Record<string, (text: string) => unknown>> = {
  'domain/chunk-failure#isChunkFailure': (text) => isChunkFailure(new Error(text)),
  'words/dates#formatListDate': (text) => formatListDate(text, ZONE),
  'words/dates#formatThreadTime': (text) => formatThreadTime(text, ZONE),
  'words/dates#dayText': dayText,
  'words/answer-words#answerProblem': (text) => answerProblem('number', text, '2026-11-27'),
  'domain/working-time/plausible-day#isPlausibleDay': (text) => isPlausibleDay(text, text),
  'words/due-words#dueWords': (text) => dueWords({ date: '2026-12-15', from: null }, 1, text),
  'words/due-words#readDueLine': (text) => readDueLine(text, [DEADLINE]),
  'words/due-words#dueLine': (text) => dueLine(text, { date: text, from: text }),
  'domain/notice#withNoticeLine': (text) => withNoticeLine(text, { code: 'a', title: text, text }),
  'words/confirmation-request#confirmationRequest': (text) =>
    confirmationRequest(text, text, [{ reference: text, age: text }]),
  'words/confirmation-request#mailLink': (text) => mailLink([text], text, text),
  'words/confirmation-request#whatsAppLink': whatsAppLink,
  'domain/ticket-list-address#readTicketList': readTicketList,
  'words/working-age-words#shownAge': (text) => shownAge(text, null),
  'words/dates#formatDay': (text) => formatDay(text, ZONE),
  'words/dates#formatClock': (text) => formatClock(text, ZONE),
  'words/dates#ageWords': (text) => ageWords(text, AT),
  'words/field-words#counterWords': (text) => counterWords(text, LIMIT),
  'words/field-words#requiredTextProblem': (text) => requiredTextProblem('Judul', text, LIMIT),
  'words/field-words#textProblem': (text) => textProblem('Judul', text, LIMIT),
  'words/field-words#emailProblem': emailProblem,
  'words/field-words#optionalEmailProblem': optionalEmailProblem,
  'domain/form-key#parseFormName': parseFormName,
  'domain/file-name#cleanFileName': cleanFileName,
  'domain/file-name#extensionOf': extensionOf,
  'domain/file-signature#contentMatches': (text) => contentMatches(text, { head: NO_BYTES, tail: NO_BYTES }),
  'domain/file-signature#beginsAs': (text) => beginsAs(text, NO_BYTES),
  'domain/file-types#fileKind': fileKind,
  'domain/file-types#fileType': fileType,
  'domain/instant#parseInstant': parseInstant,
  'domain/instant#fromLocalMinute': (text) => fromLocalMinute(text, ZONE),
  'domain/instant#isDay': isDay,
  'domain/working-time/day-number#dayNumber': dayNumber,
  'domain/working-time/day-number#monthStart': (text) => monthStart(text, 1),
  'domain/working-time/working-days#nthWorkingDay': (text) => nthWorkingDay(OFFICE, text, 1),
  'domain/working-time/due-date#dueDate': (text) => dueDate(OFFICE, DEADLINE, text),
  'domain/working-time/ticket-ages#ticketAges': (text) =>
    ticketAges({ ...aTicket(), createdAt: text, statusSince: text }, text, undefined),
  'domain/working-time/working-age#workingAge': (text) => workingAge(OFFICE, text, text),
  'domain/period#daysRange': (text) => daysRange(text, text, ZONE),
  'domain/period#periodOf': (text) => periodOf(text, ZONE),
  'domain/reference#isReference': isReference,
  'domain/reference#referenceLabel': referenceLabel,
  'domain/reference#haiDjpbLabel': haiDjpbLabel,
  'domain/reference#withoutLabel': withoutLabel,
  'domain/satker-text#satkerCode': satkerCode,
  'domain/satker-text#codeIn': (text) => codeIn(text, [{ code: '527010', name: text }]),
  'domain/satker-text#findSatker': (text) => findSatker(text, [{ code: '527010', name: text }]),
  'domain/catalogue/check-cell#filled': (text) => filled(text, { nilai: text }),
  'domain/catalogue/find-errors#searchedText': searchedText,
  'domain/catalogue/find-errors#patternProblem': patternProblem,
  'domain/catalogue/form-header#cellText': cellText,
  'domain/catalogue/topic-rules#findTopics': (text) => findTopics([], text),
  'domain/catalogue/topic-rules#topicNamed': (text) => topicNamed([], text),
  'domain/catalogue/topic-draft#readTopicDraft': readTopicDraft,
  'domain/catalogue/topic-draft#questionText': (text) => questionText(text, null),
  'domain/ready-answers#unknownVariables': unknownVariables,
  'domain/ready-answers#fillAnswer': (text) =>
    fillAnswer(text, { namaPenanya: 'A', nomorTiket: 'B', namaSatker: 'C', namaKantor: 'D' }),
  'domain/ready-answers#forTopic': (text) => forTopic([{ code: 'a', name: text, text }], text),
  'domain/ready-answers#firstBlank': firstBlank,
  'domain/ready-answers#blanksIn': blanksIn,
  'domain/ready-answers#blankProblem': blankProblem,
  'domain/saved-views#readViews': (text) => readViews({ views: [{ name: text, params: { q: text } }], standard: text }),
  'domain/saved-views#viewName': viewName,
  'domain/saved-views#withView': (text) => withView(NO_VIEWS, text, { ...DEFAULT_QUERY, search: text }),
  'domain/saved-views#withoutView': (text) => withoutView(withView(NO_VIEWS, text, DEFAULT_QUERY), text),
  'domain/ticket-sequence#placeIn': (text) => placeIn({ ...SEQUENCE, ids: [text] }, text),
  'domain/ticket-sequence#adjacentId': (text) => adjacentId({ ...SEQUENCE, ids: [text] }, text, 'next'),
  'domain/polling/ticket-notifications#toKinds': (text) => toKinds({ answered: text }),
  'domain/unread/read-marks#readUpTo': (text) => readUpTo(firstMarks(0), text),
  'domain/unread/read-marks#markRead': (text) => markRead(firstMarks(0), text, 1),
  'domain/unread/read-marks#toMarks': (text) => toMarks({ since: 0, read: { [text]: 1 } }),
  'domain/unread/unread#secondsOf': secondsOf,
  'domain/user-tag#userTag': userTag,
  'domain/working-time/topic-due#topicDeadline': (text) =>
    topicDeadline({ ...TOPIC, deadline: { key: DEADLINE.key, rule: DEADLINE.words } }, { a: text }, [DEADLINE], text),
  'domain/similar-tickets#matterWords': matterWords,
  'domain/similar-tickets#similarSearch': similarSearch,
  'domain/similar-tickets#mostSimilar': (text) => mostSimilar(text, []),
  'domain/text-difference#textDifference': (text) => textDifference(text, `${text.slice(0, 9)}.${text.slice(9)}`),
  'domain/text#cleanText': cleanText,
  'domain/text#displayText': displayText,
  'domain/text#limitMarks': limitMarks,
  'domain/text#normalized': normalized,
  'domain/text#clip': (text) => clip(text, 100),
  'domain/ticket#isId': isId,
  'domain/text#isBlank': isBlank,
  'domain/text#countCharacters': countCharacters,
  'domain/text#isEmail': isEmail,
  'domain/recap-period#daysFrom': (text) => daysFrom(text, text),
  'domain/ticket-query-url#isOpenBefore': isOpenBefore,
  'domain/ticket-query-url#periodFrom': (text) => periodFrom(text, text),
  'domain/typed-time#isTime': isTime,
  'domain/typed-time#readDay': readDay,
  'domain/typed-time#readMonth': readMonth,
  'domain/typed-time#readTime': readTime,
  'words/words-of-code#wordsOfCode': (text) => wordsOfCode({}, text),
  'words/asker-kinds#askerKindWords': askerKindWords,
  'words/destinations#destinationAt': (text) => destinationAt(text, text),
  'words/destinations#destinationWords': destinationWords,
  'words/destinations#namesOffice': (text) => namesOffice(text, text),
  'words/events#eventWords': eventWords,
  'words/methods#methodWords': methodWords,
  'words/ratings#ratingWords': ratingWords,
  'ui/attachment-list/download-words#downloadFailureWords': (text) => downloadFailureWords(text, 1, WRONG),
  'exports/export-file-name#listFileName': (text) => listFileName('excel', text, ZONE),
  'exports/export-file-name#ticketFileName': (text) => ticketFileName(text, AT, ZONE),
  'exports/export-file-name#recapFileName': (text) =>
    recapFileName('recapPdf', { year: 2024, quarter: null }, { kind: 'KPPN', code: text }, text, ZONE),
  'exports/xlsx/neutralise-formula#neutraliseFormula': neutraliseFormula,
  'exports/xlsx/neutralise-formula#cellXml': cellXml,
  'exports/paper/face#widthOf': (text) => widthOf(text, FACE, 8),
  'exports/paper/face#shortened': (text) => shortened(text, FACE, 8, 1e9) + shortened(text, FACE, 8, 1e3),
  'exports/paper/helvetica#isWinAnsi': isWinAnsi,
  'exports/paper/jspdf-internals#shaped': shaped,
  // The app passes one line at a time.
  'exports/paper/jspdf-internals#visualOrder': (text) => visualOrder(text.slice(0, 500)),
  'exports/paper/pdf-date#pdfDate': (text) => pdfDate(text, ZONE),
  'exports/paper/wrap#wrap': (text) => wrap(text, WIDTHS, 40_000),
};

/** Functions without user input: their texts are our URLs, types and names, or are passed on unchanged. */
export const NO_USER_INPUT: ReadonlySet<string> = new Set([
  // Its input is a file kind, from `domain/file-types#fileKind`, which is measured.
  'ui/file-icon#fileIcon',
  'ui/announce#announce',
  // The names of chunks in a file's format.
  'domain/picture-metadata/kept-parts#hasText',
  'exports/threads/blob-worker#startFromBlob',
  'exports/xlsx/zip#zipOf',
  'exports/paper/jspdf-internals#fontOf',
  'exports/paper/jspdf-internals#glyphHex',
  'exports/paper/zlib#deflated',
  'exports/paper/zlib#deflatedBehind',
]);
