import {Box} from 'ink';
import {Fragment} from 'react';
import type {Size} from '../app/state.js';
import type {View} from '../app/view.js';
import {Lines} from './parts/lines.js';
import {Rule} from './parts/rule.js';
import type {Theme} from './theme.js';

type Props = {
	readonly view: View;
	readonly size: Size;
	readonly theme: Theme;
};

/** Draws a view: two lines, panes with rules between them, the footer. Never taller than the window. */
export function Screen({view, size, theme}: Props) {
	const {columns, rows} = size;
	if (view.kind === 'too-small') return <Lines lines={view.lines} columns={columns} rows={rows} theme={theme} />;
	const {above, panes, direction, below} = view;
	const height = rows - above.length - 1;
	return (
		<Box flexDirection="column" width={columns} height={rows} overflow="hidden">
			<Lines lines={above} columns={columns} rows={above.length} theme={theme} />
			<Box flexDirection={direction} width={columns} height={height} flexShrink={0} overflow="hidden">
				{panes.map(({name, lines, focused, columns: width, rows: depth}, i) => (
					<Fragment key={name}>
						{i > 0 && (
							<Rule
								direction={direction}
								length={direction === 'row' ? depth : width}
								focused={focused}
								theme={theme}
							/>
						)}
						<Lines lines={lines} columns={width} rows={depth} theme={theme} />
					</Fragment>
				))}
			</Box>
			<Lines lines={[below]} columns={columns} rows={1} theme={theme} />
		</Box>
	);
}
