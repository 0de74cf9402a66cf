import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { ButtonLink } from '../../../../ui/links.tsx'
import type { Posted } from '../../../../ui/posted.ts'
import type { Outcome } from '../../../../ui/screen.ts'
import type { PersonSupport, SupportChoices } from './person-types.ts'

export type StepFormProps = {
	readonly given: {
		readonly support: PersonSupport
		readonly choices: SupportChoices
		readonly agreement: PersonSupport['agreements'][number] | null
		readonly guidance: PersonSupport['guidance'][number] | null
		readonly offer: PersonSupport['offers'][number] | null
	}
	readonly outcome: Outcome | undefined
}

type Submitted =
	| 'decideSupport'
	| 'agreeOnSupport'
	| 'changeSupportIntensity'
	| 'setSupportSchedule'
	| 'endSupport'
	| 'reviewSupport'
	| 'offerGuidance'
	| 'answerGuidance'
	| 'recordRefusedOffer'
	| 'recordOfferAgain'
	| 'contactElderlyCareOf'
	| 'ruleOutElderlyCareOf'

type Props = StepFormProps & {
	name: Submitted
	initial?: Posted
	intro?: ReactNode
	kind?: 'primary' | 'secondary' | 'danger'
	children: ReactNode
}

/** A form about somebody's support: what it does in a sentence, the fields, and the way back. */
export function StepForm({ given, outcome, name, initial = {}, intro, kind = 'primary', children }: Props) {
	const words = useTranslations('support.forms')
	return (
		<div className="reading stack-16">
			{intro === undefined ? null : <p>{intro}</p>}
			<Form name={name} words="support.forms" outcome={outcome} initial={initial}>
				{children}
				<FormActions>
					<Submit kind={kind}>{words(`submit.${name}`)}</Submit>
					<ButtonLink to={`/people/${given.support.person.personId}/support`} kind="quiet">
						{words('choices.cancel')}
					</ButtonLink>
				</FormActions>
			</Form>
		</div>
	)
}
