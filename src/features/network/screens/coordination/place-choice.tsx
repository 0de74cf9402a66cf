import { useTranslations } from 'use-intl'
import { SelectInput } from '../../../../ui/fields.tsx'
import type { PlaceChoice } from '../../queries/coordination/places-to-choose.ts'

type PlaceChoiceInputProps = { places: readonly PlaceChoice[]; empty?: string; optional?: boolean }

/** A municipality among all that there are, under its country where there are several. */
export function PlaceChoiceInput({ places, empty, optional = false }: PlaceChoiceInputProps) {
	const words = useTranslations('coordination.countries')
	const several = new Set(places.map(({ country }) => country)).size > 1
	return (
		<SelectInput
			name="placeId"
			width="medium"
			optional={optional}
			{...(empty === undefined ? {} : { empty })}
			options={places.map(({ id, name, country }) => ({
				...{ value: id, label: name },
				...(several ? { group: words(country) } : {}),
			}))}
		/>
	)
}
