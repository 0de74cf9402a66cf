/** Something to copy as it is: a key, a request. It breaks its lines rather than scroll away from a keyboard. */
export function Code({ children }: { children: string }) {
	return (
		<pre className="code">
			<code>{children}</code>
		</pre>
	)
}
