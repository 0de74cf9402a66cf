import { useTranslations } from 'use-intl'
import {
	Choice,
	DateInput,
	FieldGroup,
	FieldRow,
	NumberInput,
	TextInput,
	Tick,
} from '../../../../ui/fields.tsx'
import type { IdentityLevel } from '../../rules/count-week/grounds.ts'

type Props = { identity: IdentityLevel; needsConsent: boolean; hasNumber: boolean }

const why = { number: 'whoNumber', initials: 'whoInitials', none: 'whoNone' } as const

/** Who somebody is, only as far as the legal ground goes: what it does not cover is not asked. */
export function WhoFields({ identity, needsConsent, hasNumber }: Props) {
	const words = useTranslations('homelessness.count')
	return (
		<FieldGroup legend={words('person.who')} hint={words(`person.${why[identity]}`)}>
			{identity === 'number' ? <NumberField hasNumber={hasNumber} /> : null}
			{identity === 'none' ? null : (
				<FieldRow>
					<DateInput name="bornOn" optional />
					<TextInput name="initials" optional width="short" />
				</FieldRow>
			)}
			<NumberInput name="birthYear" optional />
			{needsConsent ? <Tick name="consent" /> : null}
			<Choice
				name="sex"
				options={(['woman', 'man', 'unknown'] as const).map((value) => ({
					value,
					label: words(`person.sexes.${value}`),
				}))}
			/>
		</FieldGroup>
	)
}

function NumberField({ hasNumber }: { hasNumber: boolean }) {
	const words = useTranslations('homelessness.count')
	return (
		<>
			{hasNumber ? (
				<Choice
					name="toldNumber"
					hint={words('person.hasNumber')}
					options={(['keep', 'remove'] as const).map((value) => ({ value, label: words(`person.${value}`) }))}
				/>
			) : null}
			<TextInput name="nationalId" optional width="medium" inputMode="numeric" />
		</>
	)
}
