import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { FieldRow, FileInput, SelectInput, TextInput, Tick } from '../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../ui/form.tsx'
import { Columns, PageHead, Section } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { useFormat } from '../../../ui/use-format.ts'
import { editSite } from '../commands/edit-site.ts'
import { siteSettings } from '../queries/site-settings.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await siteSettings(callerOf(context), {}))
}

export async function action({ request, context }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { logo: file } = posted
	const logo = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : undefined
	const answer = await editSite(callerOf(context), { ...posted, logo })
	return answer.is === 'done'
		? done('/settings/public-pages', 'publicPages.settings.done.saved')
		: settle(answer, posted)
}

/** What the municipality is called and how it looks, where anyone may read. */
export default function SiteSettingsScreen() {
	const { site, address, contrasts } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('publicPages.settings')
	const format = useFormat()
	const begin = { bandColour: '#fff3ec', linkColour: '#0b5cad', locale: 'sv' }
	return (
		<>
			<PageHead
				title={words('title')}
				crumbs={[{ to: '/settings', label: words('crumb') }, { label: words('title') }]}
				state={words('state')}
			/>
			<Columns>
				<Section title={words('looks')}>
					<Form
						name="editSite"
						words="publicPages.settings"
						outcome={outcome}
						initial={
							site === null
								? begin
								: {
										...{ name: site.name, slug: site.slug, locale: site.locale, contact: site.contact },
										...{ bandColour: site.bandColour, linkColour: site.linkColour },
									}
						}
						upload
					>
						<TextInput name="name" />
						<TextInput name="slug" width="medium" />
						<SelectInput
							name="locale"
							options={(['sv', 'en'] as const).map((value) => ({
								value,
								label: words(`languages.${value}`),
							}))}
						/>
						<FieldRow>
							<TextInput name="bandColour" width="short" />
							<TextInput name="linkColour" width="short" />
						</FieldRow>
						<TextInput name="contact" autoComplete="email" />
						<FileInput name="logo" accept="image/png,image/svg+xml,.png,.svg" optional />
						{site?.logo == null ? null : <Tick name="removeLogo" />}
						<FormActions>
							<Submit>{words('save')}</Submit>
						</FormActions>
					</Form>
				</Section>
				<div>
					<Section title={words('logo')}>
						{site?.logo == null ? (
							<p className="quiet">{words('noLogo')}</p>
						) : (
							<p>
								<img
									src={`/p/${site.slug}/logo-${site.digest}.png`}
									alt={words('logoNow')}
									width={site.logo.width / 2}
									height={site.logo.height / 2}
								/>
							</p>
						)}
					</Section>
					<Section title={words('contrast')}>
						{contrasts === null ? (
							<p className="quiet">{words('closed')}</p>
						) : (
							<>
								<p>
									{words('contrastText', {
										link: format.number(contrasts.link, 1),
										band: format.number(contrasts.band, 1),
									})}
								</p>
								<p>
									{words.rich('open', {
										address: address ?? '',
										link: (said) => <a href={address ?? ''}>{said}</a>,
									})}
								</p>
							</>
						)}
					</Section>
				</div>
			</Columns>
		</>
	)
}
