import { useTranslations } from 'use-intl'
import { HiddenInput, NumberInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { Disclosure, Section } from '../../../../ui/page.tsx'
import { type DeskPart, wasRefused } from './tonight-types.ts'

/** Extra places for the night, and at which hour a night begins here. */
export function DeskSettings({ desk, address, outcome }: DeskPart) {
	const words = useTranslations('tonight')
	return (
		<Section title={words('extra.title')} note={words('extra.state', { all: desk.places.extra.all })}>
			<Disclosure summary={words('extra.summary')} open={wasRefused(outcome, 'openExtraPlaces')}>
				<Form name="openExtraPlaces" words="tonight" to={address} outcome={outcome} initial={{ places: '1' }}>
					<HiddenInput name="propertyId" value={desk.id} />
					<HiddenInput name="night" value={desk.night} />
					<NumberInput name="places" />
					<FormActions>
						<Submit kind="secondary">{words('extra.submit')}</Submit>
					</FormActions>
				</Form>
			</Disclosure>
			<Disclosure summary={words('borderForm.summary')} open={wasRefused(outcome, 'setNightBorder')}>
				<Form
					name="setNightBorder"
					words="tonight"
					to={address}
					outcome={outcome}
					initial={{ nightHour: String(desk.nightHour) }}
				>
					<HiddenInput name="propertyId" value={desk.id} />
					<NumberInput name="nightHour" />
					<FormActions>
						<Submit kind="secondary">{words('borderForm.submit')}</Submit>
					</FormActions>
				</Form>
			</Disclosure>
		</Section>
	)
}
