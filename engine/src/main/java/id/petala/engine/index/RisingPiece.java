package id.petala.engine.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A node that rises with each of its parts, which have no levers in common: only their best choices need be tried. */
record RisingPiece(String node, List<Piece> parts, Gains gains) implements Piece {

    RisingPiece {
        parts = List.copyOf(parts);
    }

    private record Joint(List<Long> values, Spot spot) {}

    @Override
    public List<Spot> front(Domains domains) {
        List<Joint> joints = List.of(new Joint(List.of(), new Spot(0, 0, Spot.NOTHING)));
        for (Piece part : parts) {
            List<Spot> front = part.front(domains);
            TooMany.refuse(node, (long) joints.size() * front.size());
            joints = joined(joints, front);
        }
        Map<List<Long>, Spot.Choice> asked = new LinkedHashMap<>();
        joints.forEach(joint -> asked.putIfAbsent(joint.values(), joint.spot().choice()));
        gains.learn(asked);
        return Front.of(joints.stream()
                .map(joint -> new Spot(
                        joint.spot().effort(),
                        gains.of(joint.values()),
                        joint.spot().choice()))
                .toList());
    }

    private static List<Joint> joined(List<Joint> joints, List<Spot> front) {
        List<Joint> all = new ArrayList<>();
        for (Joint joint : joints) {
            for (Spot spot : front) {
                List<Long> values = new ArrayList<>(joint.values());
                values.add(spot.value());
                all.add(new Joint(values, joint.spot().plus(spot, 0)));
            }
        }
        return all;
    }
}
