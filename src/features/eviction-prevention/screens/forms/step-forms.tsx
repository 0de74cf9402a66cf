import type { ReactNode } from 'react'
import type { StepName } from '../case-step-commands.ts'
import type { StepFormProps } from '../parts/case-types.ts'
import { AddChildForm, ChildrenQuestionForm } from './children-forms.tsx'
import { CloseForm } from './close-form.tsx'
import { CallConsultationForm, PaymentPlanForm, RecordConsultationForm } from './consultation-forms.tsx'
import { AssignForm, FollowUpForm } from './contact-forms.tsx'
import { AnyDateForm, DateForm } from './date-forms.tsx'
import { DecisionForm } from './decision-form.tsx'
import { ChildTalkForms } from './talk-forms.tsx'

/** The form of each step. */
export const stepForms: Readonly<Record<StepName, (props: StepFormProps) => ReactNode>> = {
	'answer-children': ChildrenQuestionForm,
	'add-children': AddChildForm,
	'learn-service-date': (props) => <DateForm {...props} kind="served" source="landlord" />,
	date: AnyDateForm,
	'assume-liability': (props) => <DecisionForm {...props} kind="assume-liability" />,
	decision: (props) => <DecisionForm {...props} kind={null} />,
	'child-talk': ChildTalkForms,
	'call-consultation': CallConsultationForm,
	'record-consultation': RecordConsultationForm,
	'agree-payment-plan': PaymentPlanForm,
	'offer-debt-advice': (props) => <DateForm {...props} kind="debt-advice-offered" source="own" />,
	'ask-for-postponement': (props) => (
		<DateForm {...props} kind="postponed-to" source="enforcement-authority" />
	),
	assign: AssignForm,
	'follow-up': FollowUpForm,
	close: CloseForm,
}
