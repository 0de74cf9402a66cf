import { Outlet } from 'react-router'
import { PlainShell } from '../../ui/shell.tsx'

export default function Frame() {
	return (
		<PlainShell>
			<Outlet />
		</PlainShell>
	)
}
