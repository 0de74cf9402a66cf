import { useTranslations } from 'use-intl'
import { HiddenInput, LongText } from '../../../../ui/fields.tsx'
import { Disclosure } from '../../../../ui/page.tsx'
import { textAt } from '../../../../ui/posted.ts'
import type { Outcome } from '../../../../ui/screen.ts'
import { writeAbout } from '../../rules/passages.ts'
import { useAbout } from './use-names.ts'

type Asked = {
	readonly part: string
	readonly id: string | null
	readonly mark: string
	readonly title: string
	readonly text: string
}

type FieldsProps = {
	passages: readonly Asked[]
	/** How many fields of the form stand before these. */
	from?: number
	/** What is answered already stands open. */
	said?: readonly string[]
	outcome: Outcome | undefined
}

/** A field for the whole, and one for each part of the proposal that opens when one has something to say of it. */
export function PassageFields({ passages, from = 0, said = [], outcome }: FieldsProps) {
	return passages.map((passage, at) => (
		<PassageField
			key={writeAbout(passage)}
			passage={passage}
			at={from + at}
			said={said.includes(writeAbout(passage))}
			outcome={outcome}
		/>
	))
}

type FieldProps = { passage: Asked; at: number; said: boolean; outcome: Outcome | undefined }

function PassageField({ passage, at, said, outcome }: FieldProps) {
	const words = useTranslations('consultations.outside')
	const about = useAbout()
	const name = `parts.${at}.body`
	const written = outcome?.ok === false && textAt(outcome.values, name) !== null
	const label = passage.part === 'whole' ? words('whole') : about(passage)
	const field = (
		<>
			<HiddenInput name={`parts.${at}.about`} value={writeAbout(passage)} />
			<LongText
				name={name}
				rows={passage.part === 'whole' ? 6 : 4}
				label={passage.part === 'whole' ? label : `${words('say')}: ${label}`}
				optional
			/>
		</>
	)
	if (passage.part === 'whole') return field
	if (passage.text !== '') {
		return (
			<>
				<p>
					<b>{passage.title}</b>
				</p>
				<p className="reading worded">{passage.text}</p>
				<Disclosure open={said || written} summary={`${words('say')}: ${passage.title}`}>
					{field}
				</Disclosure>
			</>
		)
	}
	return (
		<Disclosure
			open={said || written}
			summary={
				<>
					{label} <span className="quiet">{passage.title}</span>
				</>
			}
		>
			{field}
		</Disclosure>
	)
}
