import type { ReactNode } from 'react'
import { AgreeForm, EndForm, IntensityForm } from './agreement-forms.tsx'
import { DecideForm } from './decide-form.tsx'
import { AgainForm, AnswerForm, GuidanceForm, RefusedForm } from './offer-forms.tsx'
import { ElderlyForms, ReviewForm } from './review-forms.tsx'
import { ScheduleForm } from './schedule-form.tsx'
import type { StepName } from './step-commands.ts'
import type { StepFormProps } from './step-form.tsx'

/** The form of each step. */
export const stepForms: Readonly<Record<StepName, (props: StepFormProps) => ReactNode>> = {
	decide: DecideForm,
	agree: AgreeForm,
	intensity: IntensityForm,
	schedule: ScheduleForm,
	end: EndForm,
	review: ReviewForm,
	guidance: GuidanceForm,
	answer: AnswerForm,
	refused: RefusedForm,
	again: AgainForm,
	elderly: ElderlyForms,
}
