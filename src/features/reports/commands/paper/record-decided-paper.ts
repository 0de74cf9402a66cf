import { createHash } from 'node:crypto'
import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { archiveFault } from '../../../../platform/archive-fault.ts'
import { command } from '../../../../platform/command.ts'
import { mediaTypes, printDocument } from '../../../../platform/documents/print.ts'
import { wordParagraphs } from '../../../../platform/documents/word-text.ts'
import { day, faultsInFuture, id, optionalText, text } from '../../../../platform/fields.ts'
import { mayKeepReports } from '../../access.ts'
import { dressOf } from '../../queries/paper-dress.ts'
import { paperSource } from '../../queries/paper-source.ts'
import { boardPaper } from '../../rules/paper/board-paper.ts'
import { lines } from '../../rules/paper/written.ts'
import { holdPaper, openPaper } from '../../store/papers.ts'
import { insertRecord, listRecords } from '../../store/records.ts'
import { findFollowUp } from '../../store/rounds.ts'

const largest = 20_000_000
const largestUnpacked = 200_000_000

/**
 * The decided paper comes back from the meeting as a Word or PDF file: from now on it is the record, and what is built is not.
 * A wrong file is followed by the right one, with a reason. Refusals: `not-frozen`, `not-a-paper-file`, `record-there`.
 */
export const recordDecidedPaper = command({
	name: 'recordDecidedPaper',
	input: z.object({
		roundId: id(),
		name: text(200),
		file: z
			.instanceof(Uint8Array, { error: 'not-a-file' })
			.refine(({ byteLength }) => byteLength <= largest, 'file-too-large'),
		body: text(200),
		decidedOn: day(),
		paragraph: text(40),
		registryNumber: text(100),
		clauses: text(20_000),
		reason: optionalText(500),
	}),
	may: mayKeepReports,
	run: async (act, { roundId, name, file, clauses, reason, ...decision }) => {
		const { db, actor, now } = act
		const faults = faultsInFuture(act, { decidedOn: decision.decidedOn })
		const followUp = await findFollowUp(db, roundId)
		const source = followUp === null ? null : await paperSource(act, { ...followUp, language: 'sv' })
		if (followUp === null || source === null) return missing
		if (followUp.frozenAt === null) return refuse({ because: 'not-frozen' })
		const mediaType = mediaTypeOf(file)
		if (mediaType === null) return refuse({ because: 'not-a-paper-file' })
		const { planId, year, part } = followUp
		const paper = { planId, year, part, officerId: actor.actorId, datedOn: act.today }
		const paperId = await openPaper(db, actor.municipalityId, paper)
		await holdPaper(db, paperId)
		const [last] = await listRecords(db, paperId)
		const sha256 = createHash('sha256').update(file).digest('hex')
		if (last?.sha256 === sha256) return refuse({ because: 'record-there', number: last.number })
		if (last !== undefined && reason === null) faults.push({ path: 'reason', problem: 'required' })
		if (faults.length > 0) throw new BadInput(faults)
		const document = boardPaper(source.facts, source.say)
		const built = await printDocument(document, 'docx', await dressOf(act, source, document.title))
		const number = (last?.number ?? 0) + 1
		const recordId = await insertRecord(db, actor.municipalityId, {
			...{ paperId, number, fileName: name, file, mediaType, sha256, ...decision },
			...{ clauses: lines(clauses), reason: last === undefined ? null : reason },
			...{ said: wordParagraphs(file), built: wordParagraphs(built) ?? [] },
			...{ recordedBy: actor.actorId, recordedAt: now },
		})
		return { recordId, number, sha256 }
	},
	audit: (input, value) => ({ kind: 'paper', ids: value === null ? [input.roundId] : [value.recordId] }),
	constraints: { one_record_of_a_number: 'changed-meanwhile' },
})

/** Told by what the file is, not by what it is called. */
function mediaTypeOf(file: Uint8Array): string | null {
	if (new TextDecoder('latin1').decode(file.subarray(0, 5)) === '%PDF-') return mediaTypes.pdf
	if (archiveFault(file, largestUnpacked) !== null) return null
	return wordParagraphs(file) === null ? null : mediaTypes.docx
}
