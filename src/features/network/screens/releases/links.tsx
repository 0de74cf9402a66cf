import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { FieldRow, HiddenInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { DefinitionRows, Disclosure, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { addNetworkLink } from '../../commands/releases/add-network-link.ts'
import { changeNetworkLink } from '../../commands/releases/change-network-link.ts'
import { endNetworkLink } from '../../commands/releases/end-network-link.ts'
import { replaceSigningKey } from '../../commands/releases/replace-signing-key.ts'
import { networkLinks } from '../../queries/releases/network-links.ts'
import type { KeyNotice } from '../../rules/submissions/key-notice.ts'
import { Fingerprint } from './fingerprint.tsx'
import { ReleaseTabs } from './release-tabs.tsx'
import { WayFields } from './way-fields.tsx'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const { keys, ...page } = show(await networkLinks(callerOf(context), {}))
	const change = new URL(request.url).searchParams.get('change')
	return {
		...page,
		changed: page.links.find(({ id, endedOn }) => id === change && endedOn === null) ?? null,
		keys: keys.map(({ notice, fingerprint, since, until }) => ({
			...{ fingerprint, since, until, publicKey: (JSON.parse(notice) as KeyNotice).publicKey },
		})),
	}
}

const here = '/releases/links'

export async function action({ context, request }: ActionFunctionArgs) {
	const caller = callerOf(context)
	const posted = await readForm(request)
	switch (posted.intent) {
		case 'changeNetworkLink': {
			const answer = await changeNetworkLink(caller, posted)
			return answer.is === 'done' ? done(here, 'releases.done.linkChanged') : settle(answer, posted)
		}
		case 'endNetworkLink': {
			const answer = await endNetworkLink(caller, posted)
			return answer.is === 'done' ? done(here, 'releases.done.ended') : settle(answer, posted)
		}
		case 'replaceSigningKey': {
			const answer = await replaceSigningKey(caller, {})
			return answer.is === 'done' ? done(here, 'releases.done.keyReplaced') : settle(answer, posted)
		}
		default: {
			const answer = await addNetworkLink(caller, posted)
			return answer.is === 'done' ? done(here, 'releases.done.linked') : settle(answer, posted)
		}
	}
}

/** Whom the municipality releases to, and by which key it is known. */
export default function LinksScreen() {
	const { links } = useLoaderData<typeof loader>()
	const words = useTranslations('releases.links')
	return (
		<>
			<PageHead title={words('title')} state={words('state')} />
			<ReleaseTabs />
			{links.length === 0 ? null : <Links />}
			<Change />
			<Keys />
			<Add />
		</>
	)
}

type Link = ReturnType<typeof useLoaderData<typeof loader>>['links'][number]

function Links() {
	const { links, origin } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('releases')
	const format = useFormat()
	const pulledAt = ({ networkCode, senderCode }: Link) =>
		`${origin}/open/v1/networks/packages/${encodeURIComponent(networkCode)}?sender=${senderCode}`
	const at = (one: Link) => (one.way === 'file' ? null : one.way === 'pull' ? pulledAt(one) : one.address)
	return (
		<Section title={words('links.list')}>
			<DataTable
				caption={words('links.list')}
				rows={links}
				rowKey={({ id }) => id}
				columns={[
					{
						...{ key: 'name', head: words('columns.network'), fold: 'title' },
						cell: ({ name, networkCode }) => `${name} (${networkCode})`,
					},
					{
						...{ key: 'way', head: words('links.way'), fold: 'plain' },
						cell: (one) => (
							<>
								{words(`ways.${one.way}`)}
								{at(one) === null ? null : (
									<>
										<br />
										<code>{at(one)}</code>
									</>
								)}
							</>
						),
					},
					{ key: 'code', head: words('fields.senderCode'), cell: ({ senderCode }) => senderCode },
					{
						...{ key: 'since', head: words('links.since') },
						cell: ({ since, endedOn }) => (
							<>
								{format.day(since)}
								{endedOn === null ? null : ` ${words('links.until', { day: format.day(endedOn) })}`}
							</>
						),
					},
					{
						...{ key: 'do', head: '', fold: 'plain' },
						cell: ({ id, endedOn }) =>
							endedOn === null ? (
								<div className="stack-8">
									<p>
										<TextLink to={`${here}?change=${id}#change`}>{words('links.change')}</TextLink>
									</p>
									<Disclosure summary={words('links.end')}>
										<p className="small">{words('links.endText')}</p>
										<Form name="endNetworkLink" words="releases" outcome={outcome} inline>
											<HiddenInput name="linkId" value={id} />
											<Submit kind="danger">{words('links.end')}</Submit>
										</Form>
									</Disclosure>
								</div>
							) : null,
					},
				]}
			/>
		</Section>
	)
}

/** Another address or way, for the link that was chosen in the list. */
function Change() {
	const { changed } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('releases.links')
	if (changed === null) return null
	const { id, name, way, address } = changed
	return (
		<Section title={words('changeTitle', { network: name })} note={words('changeText')} id="change">
			<Form
				name="changeNetworkLink"
				words="releases"
				outcome={outcome}
				initial={{ way, address: address ?? '' }}
			>
				<HiddenInput name="linkId" value={id} />
				<WayFields />
				<FormActions>
					<Submit>{words('changeSave')}</Submit>
				</FormActions>
			</Form>
		</Section>
	)
}

function Keys() {
	const { keys } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('releases.links')
	const format = useFormat()
	const [now, ...earlier] = keys
	if (now === undefined) {
		return (
			<Section title={words('keyTitle')}>
				<p className="reading">{words('noKey')}</p>
			</Section>
		)
	}
	return (
		<Section
			title={words('keyTitle')}
			aside={
				<ButtonLink to="/releases/links/keys.json" kind="quiet" file>
					{words('keyFile')}
				</ButtonLink>
			}
		>
			<p className="reading">{words('keyText')}</p>
			<DefinitionRows
				rows={[
					{ label: words('fingerprint'), value: <Fingerprint>{now.fingerprint}</Fingerprint> },
					{ label: words('publicKey'), value: <code>{now.publicKey}</code> },
					{ label: words('since'), value: format.moment(now.since) },
				]}
			/>
			<Disclosure summary={words('replace')}>
				<p className="reading">{words('replaceText')}</p>
				<Form name="replaceSigningKey" words="releases" outcome={outcome}>
					<FormActions>
						<Submit kind="danger">{words('replace')}</Submit>
					</FormActions>
				</Form>
			</Disclosure>
			{earlier.length === 0 ? null : (
				<Disclosure summary={words('earlier')}>
					<DefinitionRows
						rows={earlier.map(({ fingerprint, until }) => ({
							label: until === null ? '' : words('until', { day: format.moment(until) }),
							value: <Fingerprint>{fingerprint}</Fingerprint>,
						}))}
					/>
				</Disclosure>
			)}
		</Section>
	)
}

function Add() {
	const { ownCode } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('releases')
	return (
		<Section title={words('links.add')} note={words('links.addText')} id="add">
			<Form name="addNetworkLink" words="releases" outcome={outcome} initial={{ senderCode: ownCode }}>
				<FieldRow>
					<TextInput name="networkCode" width="medium" />
					<TextInput name="senderCode" width="medium" inputMode="numeric" />
				</FieldRow>
				<TextInput name="name" />
				<WayFields />
				<FormActions>
					<Submit>{words('links.add')}</Submit>
				</FormActions>
			</Form>
		</Section>
	)
}
