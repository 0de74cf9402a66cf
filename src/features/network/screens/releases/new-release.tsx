import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { localeContext } from '../../../../ui/context.ts'
import { HiddenInput, LongText, SelectInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { ButtonLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { type Posted, treeOf } from '../../../../ui/posted.ts'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { Callout, EmptyState } from '../../../../ui/states.tsx'
import { releasePackage } from '../../commands/releases/release-package.ts'
import { releasePreview } from '../../queries/releases/release-preview.ts'
import { SaidByOurselves } from './said-by-ourselves.tsx'
import { Told } from './told.tsx'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const asked = new URL(request.url).searchParams
	const linkId = asked.get('linkId') ?? ''
	return show(
		await releasePreview(callerOf(context), {
			...(linkId === '' ? {} : { linkId }),
			...(asked.has('said') ? saidIn(treeOf(asked.entries())) : {}),
			locale: context.get(localeContext),
		}),
	)
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	if (posted.intent !== 'releasePackage') throw data(null, { status: 404 })
	const answer = await releasePackage(callerOf(context), { ...posted, ...saidIn(posted) })
	if (answer.is !== 'done') return settle(answer, posted)
	return done(`/releases/${answer.value.releaseId}`, 'releases.done.released')
}

/** What the form says of it is the whole of it: what is empty there is said no more. */
const saidIn = ({ notCounted, coverage }: Posted) => ({
	notCounted: notCounted ?? [],
	coverage: coverage ?? {},
})

/** All that would go out, before anything does. */
export default function NewReleaseScreen() {
	const { links, chosen } = useLoaderData<typeof loader>()
	const words = useTranslations('releases')
	return (
		<>
			<PageHead
				title={words('preview.title')}
				crumbs={[{ to: '/releases', label: words('title') }]}
				kicker={
					chosen === null
						? undefined
						: words('preview.to', {
								network: chosen.link.name,
								number: words('number', { number: String((chosen.last?.number ?? 0) + 1) }).toLowerCase(),
							})
				}
				state={words('preview.state')}
			/>
			{links.length === 0 ? (
				<EmptyState
					title={words('noLinks')}
					action={
						<ButtonLink to="/releases/links#add" kind="primary">
							{words('toLinks')}
						</ButtonLink>
					}
				>
					{words('noLinksText')}
				</EmptyState>
			) : null}
			{links.length > 1 ? <ChooseLink /> : null}
			{chosen === null ? null : <Chosen />}
		</>
	)
}

function ChooseLink() {
	const { links, chosen } = useLoaderData<typeof loader>()
	const words = useTranslations('releases.preview')
	return (
		<Form
			name="releasePreview"
			words="releases"
			method="get"
			to="/releases/new"
			initial={chosen === null ? {} : { linkId: chosen.link.id }}
		>
			<SelectInput
				name="linkId"
				width="medium"
				options={links.map(({ id, name }) => ({ value: id, label: name }))}
			/>
			<FormActions>
				<Submit kind="secondary">{words('show')}</Submit>
			</FormActions>
		</Form>
	)
}

function Chosen() {
	const { chosen } = useLoaderData<typeof loader>()
	const words = useTranslations('releases.preview')
	if (chosen === null) return null
	const { contents, same, awaited } = chosen
	if (contents === null) {
		return (
			<EmptyState
				title={words('nothing')}
				action={<ButtonLink to="/follow-up/statistics">{words('toStatistics')}</ButtonLink>}
			>
				{words('nothingText')}
			</EmptyState>
		)
	}
	return (
		<>
			{awaited ? (
				<Callout kind="warning" title={words('awaited')}>
					{null}
				</Callout>
			) : same ? (
				<Callout kind="info" title={words('same')}>
					{null}
				</Callout>
			) : null}
			<Told contents={contents} />
			<SaidByOurselves chosen={chosen} />
			{awaited || same || chosen.faults.length > 0 ? null : <Release />}
		</>
	)
}

function Release() {
	const { chosen } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('releases.preview')
	if (chosen === null) return null
	return (
		<Section title={words('release')} note={words('releaseText')}>
			<Form name="releasePackage" words="releases" outcome={outcome}>
				<HiddenInput name="linkId" value={chosen.link.id} />
				<HiddenInput name="seen" value={chosen.seen} />
				{chosen.said.notCounted.map((id) => (
					<HiddenInput key={id} name="notCounted[]" value={id} />
				))}
				{Object.entries(chosen.said.coverage).map(([key, percent]) => (
					<HiddenInput key={key} name={`coverage.${key}`} value={percent} />
				))}
				{chosen.last === null ? null : <LongText name="reason" rows={2} />}
				<FormActions>
					<Submit>{words('release')}</Submit>
				</FormActions>
			</Form>
		</Section>
	)
}
