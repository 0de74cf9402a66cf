import type { ReactNode } from 'react'
import type { PersonStepName } from '../person-step-commands.ts'
import { ContactForm } from './contact-forms.tsx'
import { CorrectForm, RemoveForm } from './correct-forms.tsx'
import { FactorsForm } from './factor-forms.tsx'
import { LeaveForm } from './leave-form.tsx'
import { PlaceForm } from './place-form.tsx'
import { ResponsibleForm } from './responsible-form.tsx'
import { EvictionForm, SituationForm } from './situation-forms.tsx'
import type { StepFormProps } from './step-form.tsx'

/** The form of each page about a person. */
export const personForms: Readonly<Record<PersonStepName, (props: StepFormProps) => ReactNode>> = {
	place: PlaceForm,
	leave: LeaveForm,
	'correct-place': CorrectForm,
	'remove-place': RemoveForm,
	situation: SituationForm,
	eviction: EvictionForm,
	contact: ContactForm,
	factors: FactorsForm,
	responsible: ResponsibleForm,
}
