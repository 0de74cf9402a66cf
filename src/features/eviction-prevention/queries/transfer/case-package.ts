import * as z from 'zod'
import { findPlainDate, type PlainDate } from '../../../../foundation/plain-date.ts'
import { labelOf, openParcel } from '../../../../platform/parcel.ts'
import { protections } from '../../../people/index.ts'
import { caseDateKinds, dateSources, grounds, livingForms } from '../../rules/case.ts'
import { consentAnswers, touchedRoles } from '../../rules/debt/touched.ts'
import { regimes } from '../../rules/law/countries.ts'
import { childrenAnswers } from '../../rules/notice-kinds.ts'
import { transferFormat, transferGrounds, transferVersion } from '../../rules/transfer/transfer.ts'

const aDay = z.string().transform((text, context): PlainDate => {
	const found = findPlainDate(text)
	if (found !== null) return found
	context.addIssue({ code: 'custom', message: 'not-a-day' })
	return z.NEVER
})
const said = z.string().max(300)
const ore = z.number().int().min(0)

const somebody = {
	givenName: said,
	familyName: said,
	nationalId: said.nullable(),
	bornOn: aDay.nullable(),
	protection: z.enum(protections),
}

/** What is in the parcel: everything that the receiver needs to go on, and nothing that nobody chose to send. */
export const casePackage = z.object({
	format: z.literal(transferFormat),
	version: z.literal(transferVersion),
	id: z.uuid(),
	madeOn: aDay,
	receiptNumber: z.string().min(10).max(40),
	to: z.object({ name: said, code: said.min(1) }),
	from: z.object({ municipality: said, officer: said, caseNumber: said }),
	handedOverBy: z.object({ ground: z.enum(transferGrounds), on: aDay, answerBy: aDay.nullable() }),
	matter: z.object({
		ground: z.enum(grounds),
		regime: z.enum(regimes),
		openedOn: aDay,
		children: z.enum(childrenAnswers),
		debtOre: ore.nullable(),
		mustMoveAnyway: z.boolean(),
		landlord: said.nullable(),
	}),
	home: z.object({
		address: said.min(1),
		postalCode: said.nullable(),
		city: said.nullable(),
		dwelling: said.nullable(),
		rooms: said.nullable(),
	}),
	adults: z
		.array(z.object({ ...somebody, phone: said.nullable(), language: said.nullable() }))
		.min(1)
		.max(20),
	children: z
		.array(
			z.object({
				...somebody,
				living: z.enum(livingForms),
				daysAYear: z.number().int().min(0).max(366).nullable(),
				talkedOn: aDay.nullable(),
				noTalkReason: said.nullable(),
			}),
		)
		.max(30),
	touched: z
		.array(
			z.object({
				...somebody,
				role: z.enum(touchedRoles),
				landlordConsents: z.enum(consentAnswers).nullable(),
				fromOn: aDay,
			}),
		)
		.max(20),
	dates: z
		.array(z.object({ kind: z.enum(caseDateKinds), onDay: aDay, source: z.enum(dateSources) }))
		.max(caseDateKinds.length),
	debts: z.array(z.object({ onDay: aDay, kind: said, amountOre: ore, source: said })).max(2000),
	notices: z
		.array(z.object({ receivedOn: aDay, kind: said, receiptNumber: said, reference: said.nullable() }))
		.max(500),
	summaries: z.array(z.object({ on: aDay, text: z.string().max(20_000) })).max(500),
})
export type CasePackage = z.output<typeof casePackage>

/** True when the file is a case on its way, in a version that this house can read. */
export function isTransferFile(file: string): boolean {
	const label = labelOf(file)
	return label?.format === transferFormat && label.version === transferVersion
}

/** What the key opens; null when it is another key, or the file was changed, or is not whole. */
export function openPackage(file: string, key: string): CasePackage | null {
	const content = openParcel(file, key)
	if (content === null) return null
	const read = casePackage.safeParse(JSON.parse(content))
	return read.success && read.data.id === labelOf(file)?.id ? read.data : null
}
