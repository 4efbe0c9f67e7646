import type { ComponentChildren } from 'preact';

export type Task = { key: string; href: string; title: ComponentChildren; children?: ComponentChildren };

/** Things to do under one heading, each with one link and a line about it. */
export function TaskList(props: {
  title: string;
  id: string;
  tasks: readonly Task[];
  foot?: ComponentChildren;
}) {
  return (
    <section class="tasks" aria-labelledby={props.id}>
      <h2 id={props.id}>
        {props.title} <span class="number">{props.tasks.length}</span>
      </h2>
      <ul>
        {props.tasks.map((task) => (
          <li key={task.key}>
            <a href={task.href}>{task.title}</a>
            {task.children && <p class="meta">{task.children}</p>}
          </li>
        ))}
      </ul>
      {props.foot && <p class="meta">{props.foot}</p>}
    </section>
  );
}
