import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { HiddenInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { ButtonLink } from '../../../../ui/links.tsx'
import { Columns, DefinitionRows, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { publishPrepared } from '../../commands/publication/publish-prepared.ts'
import { preparedPublication } from '../../queries/publication/prepared-publication.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await preparedPublication(callerOf(context), { pageId: params.pageId }))
}

export async function action({ request, context, params }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await publishPrepared(callerOf(context), { ...posted, pageId: params.pageId })
	return answer.is === 'done' ? done('/publish', 'publication.done.published') : settle(answer, posted)
}

/** What will be open to anyone: looked through first, then published to the letter. */
export default function PreparedScreen() {
	const page = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('publication.prepared')
	const publication = useTranslations('publication')
	const format = useFormat()
	const { pageId, digest, kind, address, title, period, holds, same, openSince, lookAt } = page
	const what =
		kind === 'consultation'
			? publication('consultation', { title })
			: period === null
				? title
				: `${publication('followUp', { period })}, ${title}`
	const { figures } = holds
	const year = String(figures?.year ?? '')
	return (
		<>
			<PageHead
				title={words('title', { title: what })}
				crumbs={[{ to: '/publish', label: publication('title') }]}
				state={words('state')}
				actions={
					<ButtonLink to={`/publish/${pageId}/preview`} file>
						{words('preview')}
					</ButtonLink>
				}
			/>
			<Columns>
				<div>
					<Section title={words('lookAt')}>
						{lookAt.length === 0 ? (
							<p className="quiet">{words('lookAtNone')}</p>
						) : (
							<Callout kind="warning" title={words('lookAtText')}>
								<ul>
									{lookAt.map(({ because, found, text }) => (
										<li key={`${found} ${text}`}>
											<b>{words(because)}</b>: {words('found', { found, text })}
										</li>
									))}
								</ul>
							</Callout>
						)}
					</Section>
					<Section title={words('publish')}>
						{same ? <p>{words('same')}</p> : null}
						{openSince === null || same ? null : (
							<p>{words('replaces', { moment: format.moment(openSince) })}</p>
						)}
						<p className="quiet">{words('consequence')}</p>
						<Form name="publishPrepared" words="publication" outcome={outcome}>
							<HiddenInput name="digest" value={digest} />
							<FormActions>
								<Submit>{words('publish')}</Submit>
							</FormActions>
						</Form>
					</Section>
				</div>
				<Section title={words('holds')}>
					<DefinitionRows
						rows={[
							...(['goals', 'indicators', 'activities', 'versions', 'answers', 'shown'] as const).flatMap(
								(part) => (holds[part] === 0 ? [] : [{ label: words(part), value: holds[part] }]),
							),
							...(figures === null
								? []
								: [
										{
											label: words('figures'),
											value:
												figures.frozenOn === null
													? words('live', { year })
													: words('frozen', { year, day: format.dayFull(figures.frozenOn) }),
										},
										{ label: words('worded'), value: words('wordedCount', { count: figures.worded }) },
									]),
							{ label: words('address'), value: address },
						]}
					/>
				</Section>
			</Columns>
		</>
	)
}
