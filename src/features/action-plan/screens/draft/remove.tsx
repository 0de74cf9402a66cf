import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { ButtonLink } from '../../../../ui/links.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, readForm, settle, show } from '../../../../ui/screen.ts'
import { SeenAt } from '../../../../ui/seen-at.tsx'
import { removeFromDraft } from '../../commands/draft/remove-from-draft.ts'
import { type ListedPart, listedParts } from '../../rules/document/document.ts'
import { without } from '../../rules/draft/without.ts'
import { backToDraft, openDraft, rowOf } from './open-draft.ts'
import { useDraftCrumbs } from './use-draft-crumbs.ts'

export async function loader(asked: LoaderFunctionArgs) {
	const { plan, document, marks } = await openDraft(asked)
	const { partId } = asked.params
	const part = partNamed(asked.params.part)
	const row = rowOf<{ readonly id: string }>(document[part], partId)
	return {
		plan,
		part,
		partId: row.id,
		what: whatOf(row),
		loosened: without(document, part, row.id)?.loosened ?? [],
		mark: marks[row.id] ?? '',
	}
}

function partNamed(name: string | undefined): ListedPart {
	return listedParts.find((one) => one === name) ?? show<ListedPart>({ is: 'missing' })
}

/** The words that a part is known by. */
function whatOf(row: object): string {
	for (const name of ['heading', 'title', 'name', 'text'] as const) {
		if (name in row) return String((row as Record<typeof name, unknown>)[name])
	}
	return ''
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { planId, part, partId } = params
	const answer = await removeFromDraft(callerOf(context), { ...posted, planId, part, partId })
	return answer.is === 'done' ? backToDraft(planId, 'removed') : settle(answer, posted)
}

export default function RemoveScreen() {
	const { plan, part, what, loosened, mark } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('planDraft.removing')
	return (
		<>
			<PageHead
				title={words('title')}
				crumbs={useDraftCrumbs(plan)}
				kicker={words(`parts.${part}`)}
				state={what}
			/>
			<div className="reading stack-16">
				{loosened.length === 0 ? (
					<p>{words('nothing')}</p>
				) : (
					<>
						<p>{words('loosened', { count: loosened.length })}</p>
						<ul className="stack-8">
							{loosened.map((one) => (
								<li key={`${one.part}-${one.id}`}>
									<span className="quiet small">{words(`parts.${one.part}`)}</span> {one.what}
								</li>
							))}
						</ul>
					</>
				)}
				<p className="quiet">
					{words('stays')} {part === 'indicators' ? words('figures') : null}
				</p>
			</div>
			<Form name="removeFromDraft" words="planDraft" outcome={outcome}>
				<SeenAt at={mark} />
				<FormActions>
					<Submit kind="danger">{words('remove')}</Submit>
					<ButtonLink kind="quiet" to={`/plans/${plan.id}/draft`}>
						{words('keep')}
					</ButtonLink>
				</FormActions>
			</Form>
		</>
	)
}
