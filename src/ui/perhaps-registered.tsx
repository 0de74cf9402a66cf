import { useTranslations } from 'use-intl'
import type { PlainDate } from '../foundation/plain-date.ts'
import { Choice } from './fields.tsx'
import { usePersonName } from './person-name.ts'
import { type Reason, useSamePerson } from './same-person.ts'
import type { Outcome } from './screen.ts'

type Candidate = {
	personId: string
	name: string | null
	code: string | null
	bornOn: PlainDate | null
	reasons: readonly Reason[]
}

/** In a form that registers somebody who may be registered already: who of them it is, posted as `samePerson`. */
export function PerhapsRegistered({ outcome }: { outcome: Outcome | undefined }) {
	const words = useTranslations('ui.samePerson')
	const nameOf = usePersonName()
	const same = useSamePerson()
	const people = candidatesIn(outcome)
	if (people.length === 0) return null
	return (
		<Choice
			name="samePerson"
			label={words('ask')}
			hint={words('askHint')}
			options={[
				...people.map((person) => ({
					value: person.personId,
					label: `${nameOf(person)}, ${same.born(person)}`,
					hint: same.why(person.reasons),
				})),
				{ value: 'nobody', label: words('nobody') },
			]}
		/>
	)
}

function candidatesIn(outcome: Outcome | undefined): readonly Candidate[] {
	if (outcome === undefined || outcome.ok || outcome.refusal === null) return []
	const { because, people } = outcome.refusal as { because: string; people?: readonly Candidate[] }
	return because === 'perhaps-already-registered' ? (people ?? []) : []
}
