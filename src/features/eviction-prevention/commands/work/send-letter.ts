import { createHash } from 'node:crypto'
import * as z from 'zod'
import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { printDocument } from '../../../../platform/documents/print.ts'
import { day, id, notInFuture, optionalText } from '../../../../platform/fields.ts'
import { mayHandleCases } from '../../access.ts'
import { letterPaper } from '../../rules/work/letter-paper.ts'
import { bracesIn, mayGoBy, type SendingWay, sendingWays, tellsIn } from '../../rules/work/letter-template.ts'
import { insertContactAttempt } from '../../store/case-facts.ts'
import { changeLetter, findLetterToChange, keepPaper, type LetterRow } from '../../store/work-letters.ts'
import { aboutCase, isLetterCase, type LetterCase, letterCase, writtenDay } from './letter-of-case.ts'

/**
 * The letter has gone: kept exactly as it was, with its digest, and noted as an attempt to reach the household. Refusals:
 * letter-not-a-draft, letter-needs-named-access, placeholder-left, text-message-tells, letter-by-forwarding,
 * letter-before-protection.
 */
export const sendLetter = command({
	name: 'sendLetter',
	input: z.object({
		letterId: id(),
		sentHow: z.enum(sendingWays, { error: 'choose-one' }),
		sentOn: day(),
		reference: optionalText(100),
	}),
	may: mayHandleCases,
	run: async (act, { letterId, sentHow, sentOn, reference }) => {
		notInFuture(act, { sentOn })
		const letter = await findLetterToChange(act.db, letterId)
		if (letter === undefined) return missing
		const found = await letterCase(act, letter.caseId)
		if (!isLetterCase(found)) return found
		const refusal = refuseToSend(letter, found, sentHow)
		if (refusal !== null) return refusal
		const { municipalityId, actorId } = act.actor
		const digestOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')
		let digest = digestOf(letter.body)
		if (letter.channel === 'letter') {
			const { view, municipality, committee, officer } = found
			const paper = letterPaper({
				...{ municipality, committee, officer, caseNumber: view.row.caseNumber, draft: false },
				...{ subject: letter.subject ?? '', body: letter.body, toLines: letter.toLines },
				day: writtenDay(sentOn),
			})
			const pdf = Buffer.from(await printDocument(paper, 'pdf'))
			digest = digestOf(pdf)
			await keepPaper(act.db, municipalityId, { letterId, pdf, digest })
		}
		await changeLetter(act.db, letterId, {
			...{ state: 'sent' as const, sentOn, sentBy: actorId, sentHow, reference, digest },
		})
		await insertContactAttempt(act.db, municipalityId, {
			caseId: letter.caseId,
			kind: letter.channel === 'letter' ? 'letter' : 'text-message',
			...{ result: 'message-left' as const, onDay: sentOn, note: letter.subject, madeBy: actorId },
		})
		return { caseId: letter.caseId, digest }
	},
	audit: ({ letterId }, value) => ({
		kind: 'case-letter',
		ids: value === null ? [letterId] : [letterId, value.caseId],
	}),
})

function refuseToSend(letter: LetterRow, found: LetterCase, way: SendingWay): Refusal | null {
	if (letter.state !== 'draft') return refuse({ because: 'letter-not-a-draft' })
	// Written before somebody there was protected, it may have the address on it.
	if (found.forwarded && !letter.forwarded) return refuse({ because: 'letter-before-protection' })
	if (!mayGoBy(way, letter)) {
		return refuse({ because: letter.forwarded ? 'letter-by-forwarding' : 'not-that-way' })
	}
	const left = bracesIn(`${letter.subject ?? ''} ${letter.body}`)
	if (left.length > 0) return refuse({ because: 'placeholder-left', what: left.join(', ') })
	if (letter.channel === 'letter') return null
	const tells = tellsIn(letter.body, aboutCase(found))
	return tells === null ? null : refuse({ because: 'text-message-tells', what: tells })
}
