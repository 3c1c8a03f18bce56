package villi.content;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Copies of parsed documents with one thing changed. Every part keeps its file and line.
final class NodeCopy {

    private NodeCopy() {}

    /// @param path keys of mappings and numbers of list items, from 0
    /// @throws IllegalArgumentException when there is nothing at the path
    static Node with(Node at, List<String> path, Node value) {
        if (path.isEmpty()) return value;
        String step = path.getFirst();
        List<String> rest = path.subList(1, path.size());
        if (at instanceof MappingNode m) {
            var tuples = m.getValue().stream()
                    .map(t -> isKey(t, step) ? new NodeTuple(t.getKeyNode(), with(t.getValueNode(), rest, value)) : t)
                    .toList();
            return copy(m, tuples);
        }
        if (at instanceof SequenceNode s) {
            var items = new ArrayList<>(s.getValue());
            int index = Integer.parseInt(step);
            items.set(index, with(items.get(index), rest, value));
            return copy(s, items);
        }
        throw new IllegalArgumentException("nothing at " + path);
    }

    static SequenceNode plus(SequenceNode list, Node item, boolean first) {
        var items = new ArrayList<>(list.getValue());
        items.add(first ? 0 : items.size(), item);
        return copy(list, items);
    }

    static MappingNode without(MappingNode mapping, String key) {
        return copy(
                mapping, mapping.getValue().stream().filter(t -> !isKey(t, key)).toList());
    }

    private static MappingNode copy(MappingNode m, List<NodeTuple> tuples) {
        return new MappingNode(
                m.getTag(), true, new ArrayList<>(tuples), m.getFlowStyle(), m.getStartMark(), m.getEndMark());
    }

    private static SequenceNode copy(SequenceNode s, List<Node> items) {
        return new SequenceNode(s.getTag(), true, items, s.getFlowStyle(), s.getStartMark(), s.getEndMark());
    }

    private static boolean isKey(NodeTuple tuple, String key) {
        return tuple.getKeyNode() instanceof ScalarNode s && s.getValue().equals(key);
    }
}
