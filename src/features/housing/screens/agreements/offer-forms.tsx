import { useTranslations } from 'use-intl'
import { Choice, DateInput, HiddenInput, LongText, SelectInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { declineReasons, withdrawalReasons } from '../../rules/agreements/codes.ts'
import type { Offer } from './agreement-types.ts'
import { useOptions } from './use-options.ts'

type Props = { found: Offer; outcome: Outcome | undefined }

const named = (units: readonly { readonly id: string; readonly name: string }[]) =>
	units.map(({ id, name }) => ({ value: id, label: name }))

/** Yes or no for a unit that one works in. */
export function AnswerForm({ found, outcome }: Props) {
	const words = useTranslations('agreements.offer')
	const options = useOptions()
	const today = useToday()
	const [only, ...more] = found.answersFor
	return (
		<Section title={words('answerTitle')}>
			<Form name="answerOffer" words="agreements" outcome={outcome} initial={{ answeredOn: today }}>
				{only !== undefined && more.length === 0 ? (
					<HiddenInput name="unitId" value={only.id} />
				) : (
					<SelectInput name="unitId" hint="" width="medium" options={named(found.answersFor)} />
				)}
				<Choice name="answer" inline options={options('answers', ['accepted', 'declined'])} />
				<DateInput name="answeredOn" />
				<SelectInput
					name="reason"
					width="medium"
					optional
					options={options('declineReasons', declineReasons)}
				/>
				<LongText name="words" rows={2} optional />
				<FormActions>
					<Submit>{words('answerDo')}</Submit>
				</FormActions>
			</Form>
		</Section>
	)
}

export function PassOnForm({ found, outcome }: Props) {
	const words = useTranslations('agreements.offer')
	return (
		<Section title={words('passTitle')}>
			<Form name="passOfferOn" words="agreements" outcome={outcome}>
				<SelectInput name="unitId" hint="" width="medium" options={named(found.mayAsk)} />
				<FormActions>
					<Submit kind={found.stands === 'declined-so-far' ? 'primary' : 'secondary'}>
						{words('passDo')}
					</Submit>
				</FormActions>
			</Form>
		</Section>
	)
}

export function GiveBackForm({ outcome }: Props) {
	const words = useTranslations('agreements.offer')
	return (
		<Section title={words('backTitle')}>
			<Form name="giveOfferBack" words="agreements" outcome={outcome}>
				<p>{words('backNote')}</p>
				<FormActions>
					<Submit kind="secondary">{words('backDo')}</Submit>
				</FormActions>
			</Form>
		</Section>
	)
}

export function WithdrawForm({ outcome }: Props) {
	const words = useTranslations('agreements.offer')
	const options = useOptions()
	return (
		<Section title={words('withdrawTitle')}>
			<Form name="withdrawVacancy" words="agreements" outcome={outcome}>
				<SelectInput
					name="because"
					width="medium"
					options={options('withdrawalReasons', withdrawalReasons)}
				/>
				<FormActions>
					<Submit kind="quiet">{words('withdrawDo')}</Submit>
				</FormActions>
			</Form>
		</Section>
	)
}
