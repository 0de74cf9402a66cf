import { type PlainDate, plainDate } from '../../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../../foundation/refusal.ts'

/** What a paragraph is about; words stand under `legalBases`. */
export type LegalMatter =
	| 'assistance-by-need'
	| 'measure-without-assessment'
	| 'economic-assistance'
	| 'budget-and-debt-advice'
	| 'open-investigation'
	| 'documentation'
	| 'destruction'
	| 'report-of-concern'
	| 'open-or-not'
	| 'talk-without-consent'
	| 'childs-consent'
	| 'guardians-consent'
	| 'transfer-of-case'
	| 'assume-liability'
	| 'ask-for-postponement'
	| 'consent-to-share'
	| 'necessary-disclosure'
	| 'secrecy'

/** The register of paragraphs that a decision may rest on; replaced ones stay, marked, with what took their place. */
export type LegalBasis = {
	readonly id: string
	readonly act: string
	readonly actNumber: string
	readonly paragraph: string
	readonly about: LegalMatter
	readonly validFrom: PlainDate
	readonly validTo: PlainDate | null
	readonly replacedBy: readonly string[]
	/** False where the number of the paragraph is from memory. */
	readonly verified: boolean
}

const newAct = plainDate('2025-07-01')
const oldAct = plainDate('2002-01-01')
const standing = plainDate('1994-01-01')
const secrecyAct = plainDate('2009-06-30')

function sol(paragraph: string, about: LegalMatter): LegalBasis {
	return entry('SoL', '2025:400', paragraph, about, newAct)
}

function replaced(paragraph: string, about: LegalMatter, ...by: string[]): LegalBasis {
	const replacedBy = by.map((number) => `SoL ${number}`)
	const old = entry('SoL 2001', '2001:453', paragraph, about, oldAct)
	return { ...old, validTo: newAct, replacedBy, verified: false }
}

function entry(
	act: string,
	actNumber: string,
	paragraph: string,
	about: LegalMatter,
	validFrom: PlainDate,
): LegalBasis {
	const id = `${act} ${paragraph}`
	return { id, act, actNumber, paragraph, about, validFrom, validTo: null, replacedBy: [], verified: true }
}

export const legalBases: readonly LegalBasis[] = [
	sol('11:1', 'assistance-by-need'),
	sol('11:5', 'measure-without-assessment'),
	sol('12:1', 'economic-assistance'),
	sol('13:2', 'budget-and-debt-advice'),
	sol('14:2', 'open-investigation'),
	sol('14:3', 'documentation'),
	sol('16:1', 'destruction'),
	sol('19:1', 'report-of-concern'),
	sol('20:2', 'open-or-not'),
	sol('20:7', 'talk-without-consent'),
	sol('21:1', 'childs-consent'),
	sol('21:2', 'guardians-consent'),
	sol('29:10', 'transfer-of-case'),
	replaced('4:1', 'assistance-by-need', '11:1', '12:1'),
	replaced('11:1', 'open-investigation', '14:2'),
	replaced('11:5', 'documentation', '14:3'),
	replaced('12:1', 'destruction', '16:1'),
	replaced('14:1', 'report-of-concern', '19:1'),
	entry('JB', '1970:994', '12:44', 'assume-liability', standing),
	entry('UB', '1981:774', '16:4', 'ask-for-postponement', standing),
	entry('OSL', '2009:400', '12:2', 'consent-to-share', secrecyAct),
	entry('OSL', '2009:400', '10:2', 'necessary-disclosure', secrecyAct),
	entry('OSL', '2009:400', '26:1', 'secrecy', secrecyAct),
]

export function legalBasesInForce(on: PlainDate): readonly LegalBasis[] {
	return legalBases.filter((basis) => basis.validFrom <= on && (basis.validTo === null || on < basis.validTo))
}

/** A decision names a paragraph that was in force that day. Refusals: legal-basis-unknown, legal-basis-replaced. */
export function checkLegalBasis(id: string, on: PlainDate): Refusal | null {
	const basis = legalBases.find((known) => known.id === id)
	if (basis === undefined) return refuse({ because: 'legal-basis-unknown' })
	if (basis.validTo !== null && on >= basis.validTo) {
		return refuse({ because: 'legal-basis-replaced', by: basis.replacedBy.join(', ') })
	}
	return on < basis.validFrom ? refuse({ because: 'legal-basis-not-yet', from: basis.validFrom }) : null
}
