import type { TableBlock as KitTable, TableCell } from 'slack-blocks-to-jsx';
import { DrawnBlock } from './drawn-block.tsx';

function Cell({ cell }: { cell: TableCell }) {
  return cell.type === 'raw_text' ? cell.text : <DrawnBlock block={cell} />;
}

/** What scrolls has to be reachable by keyboard; what does not would only be one more stop. */
const reachableWhereItScrolls = (region: HTMLElement | null) => {
  if (!region) return;
  const observer = new ResizeObserver(() => {
    if (region.scrollWidth > region.clientWidth) region.tabIndex = 0;
    else region.removeAttribute('tabindex');
  });
  observer.observe(region);
  return () => observer.disconnect();
};

/** A table whose first row names the columns, as in Slack; it scrolls by itself where it is too wide. */
export function TableBlock({ block }: { block: KitTable }) {
  const [head = [], ...rows] = block.rows;
  const column = (index: number) => ({
    'data-align': block.column_settings?.[index]?.align ?? 'left',
    'data-wrap': block.column_settings?.[index]?.is_wrapped ?? false,
  });
  // The order of rows and columns is all that tells them apart.
  const withKey = <T,>(list: readonly T[]) => list.map((item, index) => ({ item, index, key: `${index}` }));
  return (
    <section className="table-scroll" aria-label="Table" ref={reachableWhereItScrolls}>
      <table>
        <thead>
          <tr>
            {withKey(head).map(({ item, index, key }) => (
              <th key={key} scope="col" {...column(index)}>
                <Cell cell={item} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {withKey(rows).map(({ item: row, key: rowKey }) => (
            <tr key={rowKey}>
              {withKey(row).map(({ item, index, key }) => (
                <td key={key} {...column(index)}>
                  <Cell cell={item} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
