import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { Sheet } from '../../../../ui/sheet.tsx'
import { EmptyState } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { addWordTemplate } from '../../commands/paper/add-word-template.ts'
import { chooseWordTemplate } from '../../commands/paper/choose-word-template.ts'
import { savePaperLayout } from '../../commands/paper/save-paper-layout.ts'
import { layoutPage } from '../../queries/layout-page.ts'
import { LayoutForm } from './layout-form.tsx'
import { TemplateForms } from './template-forms.tsx'
import { uploaded } from './uploaded.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await layoutPage(callerOf(context), {}))
}

export async function action({ request, context }: ActionFunctionArgs) {
	const caller = callerOf(context)
	const posted = await readForm(request)
	const to = '/follow-up/layout'
	switch (posted.intent) {
		case 'addWordTemplate': {
			const answer = await addWordTemplate(caller, await uploaded(posted.file))
			return answer.is === 'done'
				? done(`${to}#template`, 'reports.done.template')
				: settle(answer, { intent: posted.intent })
		}
		case 'chooseWordTemplate': {
			const answer = await chooseWordTemplate(caller, posted)
			return answer.is === 'done' ? done(`${to}#template`, 'reports.done.template') : settle(answer, posted)
		}
		default: {
			const answer = await savePaperLayout(caller, posted)
			return answer.is === 'done' ? done(to, 'reports.done.layout') : settle(answer, posted)
		}
	}
}

/** The municipality's own order of a paper's parts, what its head says, its Word template, and how a paper looks by them. */
export default function LayoutScreen() {
	const page = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('reports.layout')
	const rounds = useTranslations('reports.rounds')
	const format = useFormat()
	const [latest] = page.layouts
	return (
		<>
			<PageHead
				title={words('title')}
				crumbs={[{ to: '/follow-up', label: rounds('title') }]}
				state={
					latest === undefined
						? words('standard')
						: words('inForce', {
								...{ number: String(latest.number), day: format.moment(latest.madeAt) },
								by: latest.madeBy ?? words('somebody'),
							})
				}
				actions={
					page.preview === null ? null : (
						<>
							<ButtonLink file to="/follow-up/layout/preview.docx">
								{words('previewWord')}
							</ButtonLink>
							<ButtonLink file to="/follow-up/layout/preview.pdf">
								{words('previewPdf')}
							</ButtonLink>
						</>
					)
				}
			/>
			<p className="reading quiet">{words('text')}</p>
			<LayoutForm page={page} outcome={outcome} />
			<TemplateForms page={page} outcome={outcome} />
			{page.layouts.length < 2 ? null : (
				<Section title={words('history')}>
					<ul>
						{page.layouts.map(({ number, madeBy, madeAt, parts, template }) => (
							<li key={number}>
								{words('version', {
									...{ number: String(number), day: format.moment(madeAt), parts },
									by: madeBy ?? words('somebody'),
									template: template ?? words('ourLooks'),
								})}
							</li>
						))}
					</ul>
				</Section>
			)}
			<Section title={words('preview')}>
				{page.preview === null ? null : <p className="reading quiet">{words('previewNote')}</p>}
				{page.preview === null ? (
					<EmptyState title={words('noPreview')}>{words('noPreviewText')}</EmptyState>
				) : (
					<Sheet {...page.preview} />
				)}
			</Section>
		</>
	)
}
