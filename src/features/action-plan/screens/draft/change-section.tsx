import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Form, Submit } from '../../../../ui/form.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, readForm, settle } from '../../../../ui/screen.ts'
import { SeenAt } from '../../../../ui/seen-at.tsx'
import { changeSection } from '../../commands/draft/change-section.ts'
import { initialOf } from './fields/initial.ts'
import { SectionFields } from './fields/section-fields.tsx'
import { backToDraft, openDraft, rowOf } from './open-draft.ts'
import { RemoveLink } from './parts/remove-link.tsx'
import { useDraftCrumbs } from './use-draft-crumbs.ts'

export async function loader(asked: LoaderFunctionArgs) {
	const { plan, document, marks } = await openDraft(asked)
	const section = rowOf(document.sections, asked.params.sectionId)
	return { plan, section, mark: marks[section.id] ?? '' }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { planId, sectionId } = params
	const answer = await changeSection(callerOf(context), { ...posted, planId, sectionId })
	return answer.is === 'done' ? backToDraft(planId, 'saved', sectionId) : settle(answer, posted)
}

export default function ChangeSectionScreen() {
	const { plan, section, mark } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('planDraft')
	return (
		<>
			<PageHead title={words('sections.change')} crumbs={useDraftCrumbs(plan)} />
			<Form name="changeSection" words="planDraft" outcome={outcome} initial={initialOf(section)}>
				<SeenAt at={mark} />
				<SectionFields />
				<Submit>{words('save')}</Submit>
			</Form>
			<RemoveLink planId={plan.id} part="sections" partId={section.id} />
		</>
	)
}
