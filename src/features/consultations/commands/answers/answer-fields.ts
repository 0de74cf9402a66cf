import { createHash } from 'node:crypto'
import * as z from 'zod'
import { BadInput } from '../../../../platform/answer.ts'
import { archiveFault } from '../../../../platform/archive-fault.ts'
import { optionalText } from '../../../../platform/fields.ts'
import type { PlanDocument } from '../../../action-plan/index.ts'
import { kindOf, mostAttachments } from '../../rules/attachments.ts'
import { stances } from '../../rules/consultation.ts'
import { wordsAlone } from '../../rules/doubles.ts'
import { passagesIn, readAbout } from '../../rules/passages.ts'
import type { NewPart } from '../../store/answers.ts'
import type { NewAttachment } from '../../store/attachments.ts'

/** About a hundred pages: more is a file. */
const longest = 200_000

/** What any answer says: of the whole and of passages; fields that nothing was written in are no parts. */
export const answerFields = {
	stance: z.enum(stances, { error: 'choose-one' }).optional(),
	parts: z
		.array(z.object({ about: z.string({ error: 'choose-one' }), body: optionalText(20_000) }))
		.max(1000)
		.refine((parts) => parts.reduce((sum, { body }) => sum + (body?.length ?? 0), 0) <= longest, 'too-long')
		.default([]),
	attachments: z
		.array(z.instanceof(Uint8Array, { error: 'not-a-file' }))
		.max(mostAttachments, 'too-many-files')
		.default([]),
}

type Given = readonly { readonly about: string; readonly body: string | null }[]

/** Each part that something was written of; throws bad input for what is not in what was sent out. */
export function partsIn(sentOut: PlanDocument, given: Given): NewPart[] {
	const there = new Set(passagesIn(sentOut).map(({ part, id }) => `${part} ${id}`))
	return given.flatMap(({ about: said, body }, at) => {
		if (body === null) return []
		const about = readAbout(said)
		if (about === null || (about.id !== null && !there.has(`${about.part} ${about.id}`))) {
			throw new BadInput([{ path: `parts.${at}.about`, problem: 'not-in-the-draft' }])
		}
		return [{ ...about, body }]
	})
}

/** What a file of a few megabytes with pictures unpacks to at most. */
const largestUnpacked = 100 * 1024 * 1024

const problemOf = {
	'not-an-archive': 'file-of-another-kind',
	'defines-entities': 'file-of-another-kind',
	'unpacks-too-large': 'file-too-large',
	'holds-a-program': 'file-has-macros',
} as const

/** The files by what they are; throws bad input for what is not taken. */
export function filesIn(given: readonly Uint8Array[]): NewAttachment[] {
	return given.map((bytes) => {
		const kind = kindOf(bytes)
		const packed = kind === 'docx' || kind === 'odt'
		const fault = packed ? archiveFault(bytes, largestUnpacked) : null
		if (fault !== null) throw new BadInput([{ path: 'attachments', problem: problemOf[fault] }])
		if (typeof kind === 'string') return { kind, bytes }
		throw new BadInput([{ path: 'attachments', problem: kind.fault }])
	})
}

/** Equal for the same words, however they are set. */
export function digestOf(parts: readonly NewPart[]): string | null {
	const words = wordsAlone(parts)
	return words === null ? null : createHash('sha256').update(words).digest('base64url')
}
