import { useTranslations } from 'use-intl'
import {
	AmountInput,
	FieldGroup,
	FieldRow,
	LongText,
	NumberInput,
	SelectInput,
	TextInput,
} from '../../../../ui/fields.tsx'
import type { Level } from '../../rules/stock/inherited.ts'

type Named = { readonly id: string; readonly name: string }

const letsIn = ['anyone', 'women', 'men', 'families'] as const
const asked = ['children', 'accessible', 'pets', 'substanceFree'] as const

/** What is written where nothing is said: what is above says it. */
function useSaidAbove() {
	const words = useTranslations('houses')
	const bed = useTranslations('stock.bed')
	return (level: Level) => (level === 'property' ? bed('notSaid') : words('saidAbove'))
}

/** Who may live there. */
export function WhomFields({ level }: { level: Level }) {
	const words = useTranslations('houses')
	const bed = useTranslations('stock.bed')
	const empty = useSaidAbove()(level)
	const yesNo = (['yes', 'no'] as const).map((value) => ({ value, label: words(`yesNo.${value}`) }))
	return (
		<FieldGroup legend={words('whom')} hint={words(level === 'property' ? 'whomWhat' : 'whomBelow')}>
			<SelectInput
				name="letsIn"
				width="medium"
				empty={empty}
				options={letsIn.map((value) => ({ value, label: bed(`letsIn.${value}`) }))}
			/>
			<FieldRow>
				{asked.map((name) => (
					<SelectInput key={name} name={name} width="medium" empty={empty} options={yesNo} />
				))}
			</FieldRow>
			<FieldRow>
				<NumberInput name="fromAge" optional />
				<NumberInput name="toAge" optional />
			</FieldRow>
			<LongText name="note" rows={2} optional />
		</FieldGroup>
	)
}

/** Where it lies and whose it is. */
export function AddressFields({
	level,
	landlords,
}: {
	level: 'property' | 'dwelling'
	landlords: readonly Named[]
}) {
	const words = useTranslations('houses')
	const empty = useSaidAbove()(level)
	return (
		<FieldGroup legend={words('lies')} {...(level === 'dwelling' ? { hint: words('liesBelow') } : {})}>
			<SelectInput
				name="landlordId"
				width="medium"
				empty={empty}
				options={landlords.map(({ id, name }) => ({ value: id, label: name }))}
			/>
			<TextInput name="street" optional />
			<FieldRow>
				<TextInput name="postalCode" width="short" optional />
				<TextInput name="town" width="medium" optional />
			</FieldRow>
			<FieldRow>
				<TextInput name="area" width="medium" optional />
				<TextInput name="schoolArea" width="medium" optional />
			</FieldRow>
		</FieldGroup>
	)
}

/** How large a home is and what it costs. */
export function SizeFields() {
	return (
		<FieldRow>
			<NumberInput name="rooms" optional />
			<NumberInput name="sizeM2" optional />
			<NumberInput name="floor" optional />
			<AmountInput name="rentOre" optional />
		</FieldRow>
	)
}
