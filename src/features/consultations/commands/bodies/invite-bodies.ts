import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, optionalText } from '../../../../platform/fields.ts'
import { readRows } from '../../../../platform/table-file.ts'
import { mayKeepConsultations } from '../../access.ts'
import { periodOn, sectors } from '../../rules/consultation.ts'
import { cellsIn, eachOnce, readBodies, type ToInvite } from '../../rules/read-bodies.ts'
import { insertBodies } from '../../store/bodies.ts'
import { holdConsultation } from '../../store/consultations.ts'
import { queueMails } from '../../store/mail.ts'

const body = z.object({
	name: optionalText(200),
	sector: z.enum(sectors, { error: 'choose-one' }).optional(),
	email: z.email({ error: 'invalid-email' }).max(200, 'too-long').optional(),
	contact: optionalText(200),
})

/**
 * Bodies by form, by lines or by a file of three or four columns; whoever is invited already is passed over. With `send`
 * those with an address get a letter with their own link. Refusals: consultation-closed, nobody-named, no-mail, and
 * name-missing, sector-unknown or email-wrong with the line.
 */
export const inviteBodies = command({
	name: 'inviteBodies',
	input: z.object({
		planConsultationId: id(),
		body: body.optional(),
		lines: optionalText(50_000),
		file: z.instanceof(Uint8Array, { error: 'not-a-file' }).optional(),
		send: z.literal('yes').optional(),
	}),
	may: mayKeepConsultations,
	run: async (act, { planConsultationId, body: one, lines, file, send }) => {
		const { db, house, today } = act
		const held = await holdConsultation(db, planConsultationId)
		if (held === null) return missing
		if (periodOn(held, today) === 'closed') return refuse({ because: 'consultation-closed' })
		if (send === 'yes' && house.post === null) return refuse({ because: 'no-mail' })
		const read = readBodies([...cellsIn(lines ?? ''), ...(await cellsOf(file))])
		if (!Array.isArray(read)) return refuse(read)
		const bodies = eachOnce([...(one === undefined ? [] : named(one)), ...read])
		if (bodies.length === 0) return refuse({ because: 'nobody-named' })
		const invited = await insertBodies(act, planConsultationId, bodies, today)
		const reached = send === 'yes' ? invited.filter(({ email }) => email !== null) : []
		await queueMails(
			act,
			reached.map((to) => ({
				...{ id: randomUUID(), planConsultationId, invitedBodyId: to.id, consultationAnswerId: null },
				...{ kind: 'invitation' as const, language: 'sv' as const },
			})),
		)
		return { invited: invited.length, already: bodies.length - invited.length, letters: reached.length }
	},
	audit: ({ planConsultationId }) => ({ kind: 'consultation', ids: [planConsultationId] }),
})

function named({ name, sector, email, contact }: z.output<typeof body>): ToInvite[] {
	if (name === null) return []
	if (sector === undefined) throw new BadInput([{ path: 'body.sector', problem: 'choose-one' }])
	return [{ name, sector, email: email ?? null, contact }]
}

async function cellsOf(file: Uint8Array | undefined): Promise<readonly (readonly string[])[]> {
	if (file === undefined) return []
	const rows = await readRows(file)
	if ('problem' in rows) throw new BadInput([{ path: 'file', problem: rows.problem.because }])
	return rows.read.map(({ cells }) => cells)
}
