import { useTranslations } from 'use-intl'
import { Choice, DateInput, FieldRow, LongText, SelectInput } from '../../../../ui/fields.tsx'
import { forms } from '../../rules/forms.ts'
import type { GrantChoices } from './choices.ts'
import { useHomeOptions } from './home-options.ts'
import type { LeasePage } from './lease-next.tsx'

/** Whether the person asks for it: a home on a lease is left or shortened by nobody else's wish. */
export function OwnWish() {
	const words = useTranslations('ladder')
	return (
		<Choice
			name="ownWish"
			inline
			options={(['no', 'yes'] as const).map((value) => ({ value, label: words(`ownWish.${value}`) }))}
		/>
	)
}

/** Whether the support in the home goes on or ends, where some runs: nothing is chosen beforehand. */
export function SupportAfter({ page }: { page: LeasePage }) {
	const words = useTranslations('ladder')
	if (!page.asksSupport) return null
	return (
		<Choice
			name="support"
			inline
			options={(['goes-on', 'ends'] as const).map((value) => ({
				value,
				label: words(`supportAfter.${value}`),
			}))}
		/>
	)
}

/** Where somebody goes next, and why when it is beside the ladder. */
export function NextFields({ choices, page }: { choices: GrantChoices; page: LeasePage }) {
	const words = useTranslations('ladder')
	const formWords = useTranslations('housing.forms')
	const homes = useHomeOptions()
	return (
		<>
			<DateInput name="onDay" />
			<SelectInput
				name="form"
				width="medium"
				options={forms.map(({ code }) => {
					const known = choices.forms.find((form) => form.code === code)
					const label = formWords(code)
					return {
						value: code,
						label:
							known === undefined
								? label
								: words('grant.wayOption', { form: label, way: words(`ways.${known.way}`) }),
					}
				})}
			/>
			<SelectInput name="bedId" optional empty={words('grant.sameHome')} options={homes(choices.homes)} />
			<FieldRow>
				<DateInput name="plannedEndOn" optional />
			</FieldRow>
			<LongText name="reason" rows={2} optional />
			<OwnWish />
			<SupportAfter page={page} />
		</>
	)
}
